package org.wsis.organisation.representation;

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

/** Whom a person represents or asked to represent. It goes when the account goes. */
@Component
class RepresentationData implements PersonalData {
    private final JdbcClient sql;

    RepresentationData(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "represented-organisations";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return sql.sql("""
                        SELECT o.name AS organisation, r.function, r.state, r.reason, r.requested_at::text AS "requestedAt",
                               r.decided_at::text AS "decidedAt"
                        FROM organisation.representative r JOIN organisation.organisation o ON o.id = r.organisation
                        WHERE r.account = ? ORDER BY r.requested_at, o.name
                        """).param(account.value()).query().listOfRows();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        sql.sql("DELETE FROM organisation.representative WHERE account = ?")
                .param(deleted.account().value())
                .update();
    }
}
