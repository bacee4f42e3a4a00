package org.wsis.prizes.vote.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.prizes.vote.signal.Check;

/** The stored checks. Of two that are open, the stronger is asked for, and stands for both. */
@Component
class Checks {
    private static final String OPEN = """
            SELECT k.edition, k.voter, k.kind, k.project, n.category, p.title, k.sent_at IS NOT NULL AS sent
            FROM prizes.voter_check k LEFT JOIN prizes.nominee n ON n.project = k.project
            LEFT JOIN prizes.project p ON p.id = k.project WHERE k.passed_at IS NULL AND
            """;

    private final JdbcClient database;

    Checks(JdbcClient database) {
        this.database = database;
    }

    /** The check that the voter has to pass next. */
    Optional<OpenCheck> open(int edition, AccountId voter) {
        return database.sql(OPEN + "k.edition = ? AND k.voter = ? ORDER BY k.kind LIMIT 1") // MAIL before WORK
                .params(edition, voter.value())
                .query(Checks::check)
                .optional();
    }

    /** The check that the letter with this token asks for. */
    Optional<OpenCheck> asked(byte[] hash) {
        return database.sql(OPEN + "k.hash = ?")
                .param(hash)
                .query(Checks::check)
                .optional();
    }

    /** Notes the choice that waits. */
    void keep(int edition, AccountId voter, UUID project, Instant now) {
        database.sql("UPDATE prizes.voter_check SET project = :project, met_at = coalesce(met_at, :now)"
                        + " WHERE edition = :edition AND voter = :voter AND passed_at IS NULL")
                .param("project", project)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("edition", edition)
                .param("voter", voter.value())
                .update();
    }

    /** Notes that a letter leaves; the link of an earlier one does nothing any more. */
    void sent(OpenCheck check, byte[] hash, Instant now) {
        database.sql("UPDATE prizes.voter_check SET hash = ?, sent_at = ?"
                        + " WHERE edition = ? AND voter = ? AND kind = ? AND passed_at IS NULL")
                .params(
                        hash,
                        now.atOffset(ZoneOffset.UTC),
                        check.edition(),
                        check.voter().value(),
                        check.kind().name())
                .update();
    }

    /** Passes the check, and with the stronger one the weaker; false if another request did. */
    boolean pass(OpenCheck check, Instant now) {
        return database.sql("UPDATE prizes.voter_check SET passed_at = :now, project = NULL, hash = NULL"
                                + " WHERE edition = :edition AND voter = :voter AND passed_at IS NULL"
                                + " AND (kind = :kind OR :kind = 'MAIL')")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("edition", check.edition())
                        .param("voter", check.voter().value())
                        .param("kind", check.kind().name())
                        .update()
                > 0;
    }

    private static OpenCheck check(ResultSet row, int number) throws SQLException {
        return new OpenCheck(
                row.getInt("edition"),
                new AccountId(row.getObject("voter", UUID.class)),
                Check.valueOf(row.getString("kind")),
                row.getObject("project", UUID.class),
                row.getObject("category", Integer.class),
                row.getString("title"),
                row.getBoolean("sent"));
    }
}
