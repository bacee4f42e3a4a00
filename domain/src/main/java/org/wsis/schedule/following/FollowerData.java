package org.wsis.schedule.following;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** What a person follows. It goes when the account goes. */
@Component
class FollowerData implements PersonalData {
    private final FollowerRows rows;
    private final JdbcClient sql;

    FollowerData(FollowerRows rows, JdbcClient sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public String name() {
        return "followed-dates";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return sql.sql("SELECT process, since::text FROM schedule.follower WHERE account = ? ORDER BY since, process")
                .param(account.value())
                .query()
                .listOfRows();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        rows.deleteAll(deleted.account());
    }
}
