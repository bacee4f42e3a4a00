package org.wsis.prizes.discussion;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** What a person said in discussions, for the download of all data about oneself. */
@Component
class DiscussionData implements PersonalData {
    private final JdbcClient sql;

    DiscussionData(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "prizes-discussions";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return sql.sql("SELECT p.edition::text, d.project::text, d.at::text, d.staff, d.words"
                        + " FROM prizes.discussion_post d JOIN prizes.project p ON p.id = d.project"
                        + " WHERE d.person = ? ORDER BY d.id")
                .param(account.value())
                .query()
                .listOfRows();
    }
}
