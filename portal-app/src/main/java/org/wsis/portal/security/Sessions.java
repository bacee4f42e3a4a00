package org.wsis.portal.security;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;

/**
 * The sessions of an account, found by its id, which is their principal name. They end in the caller's transaction, so
 * that a lock and the end of the sessions are one act; Spring Session's repository would commit on its own.
 */
@Component
public class Sessions {
    private static final String OF = "FROM account.spring_session WHERE principal_name = ?";

    private final JdbcClient database;

    Sessions(JdbcClient database) {
        this.database = database;
    }

    /** Signs the account out everywhere. */
    public void end(AccountId account) {
        database.sql("DELETE " + OF).param(account.toString()).update();
    }

    /** Signs the account out everywhere but in the session of this id. */
    public void endOthers(AccountId account, String sessionId) {
        database.sql("DELETE " + OF + " AND session_id <> ?")
                .params(account.toString(), sessionId)
                .update();
    }

    /** The sessions that are open, the one used last first, at most 50. */
    public List<Open> open(AccountId account, String currentId) {
        return database.sql("SELECT session_id, creation_time, last_access_time " + OF
                        + " AND expiry_time > extract(epoch FROM now()) * 1000 ORDER BY last_access_time DESC LIMIT 50")
                .param(account.toString())
                .query((row, number) -> new Open(
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time")),
                        row.getString("session_id").strip().equals(currentId)))
                .list();
    }

    /** An open session. */
    public record Open(Instant since, Instant usedAt, boolean current) {}
}
