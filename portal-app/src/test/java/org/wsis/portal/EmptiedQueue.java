package org.wsis.portal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.wsis.portal.database.TestDatabase;

/** The queue is everybody's, and tests look at its first page: what a class leaves waiting is taken away after it. */
public final class EmptiedQueue implements TestExecutionListener {
    /** What a contest still keeps back would come to the queue within a minute, in the middle of something else. */
    public static final String LET_GO =
            "INSERT INTO prizes.entry_release (project, edition, fate, at) SELECT p.id, p.edition, 'WITHDRAWN', now()"
                    + " FROM prizes.project p WHERE p.state IN ('SUBMITTED', 'NOMINATED', 'NOT_NOMINATED')"
                    + " AND p.title NOT LIKE 'planted%' ON CONFLICT DO NOTHING";

    private static final String DEADLOCK = "40P01";

    private static final List<String> NOTHING_WAITS = List.of(
            "UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE state IN ('RECEIVED', 'IN_REVIEW')"
                    + " AND title NOT LIKE 'planted%'",
            "UPDATE process.matrix_proposal SET state = 'DECLINED', decided_by = gen_random_uuid(), decided_at = now(),"
                    + " decision_reason = 'A test’s' WHERE state = 'WAITING' AND reason NOT LIKE 'planted%'",
            "UPDATE service.problem SET state = 'CLOSED', decision = 'A test’s', decided_by = gen_random_uuid(),"
                    + " decided_at = now() WHERE state = 'OPEN' AND words NOT LIKE 'planted%'",
            "INSERT INTO stocktaking.entry_act (entry, at, act, words) SELECT a.entry, now(), 'ASKED', 'A test’s' FROM"
                    + " stocktaking.entry_act a JOIN stocktaking.entry e ON e.id = a.entry WHERE a.act = 'ANSWERED' AND"
                    + " e.title NOT LIKE 'planted%' AND NOT EXISTS (SELECT 1 FROM stocktaking.entry_act b WHERE b.entry ="
                    + " a.entry AND b.id > a.id)",
            "UPDATE organisation.representative SET state = 'WITHDRAWN', decided_at = now() WHERE state = 'REQUESTED'",
            "UPDATE stocktaking.takeover SET state = 'WITHDRAWN', decided_at = now() WHERE state = 'REQUESTED'",
            "UPDATE prizes.story SET state = 'ACCEPTED' WHERE state = 'RECEIVED' AND headline NOT LIKE 'planted%'",
            "INSERT INTO consultation.handling (contribution, read_at) SELECT id, now() FROM consultation.contribution"
                    + " WHERE title NOT LIKE 'planted%' ON CONFLICT (contribution) DO UPDATE SET read_at ="
                    + " coalesce(handling.read_at, now())",
            LET_GO);

    @Override
    public void afterTestClass(TestContext context) throws SQLException {
        if (!context.hasApplicationContext()) {
            return;
        }
        String database = context.getApplicationContext().getEnvironment().getRequiredProperty("portal.database.url");
        try (Connection owner = TestDatabase.asOwner(database);
                Statement statement = owner.createStatement()) {
            for (String nothing : NOTHING_WAITS) {
                execute(statement, nothing);
            }
        }
    }

    /** A job of the portal may lock the same rows in another order; it goes on when this is rolled back. */
    private static void execute(Statement statement, String nothing) throws SQLException {
        try {
            statement.execute(nothing);
        } catch (SQLException failure) {
            if (!DEADLOCK.equals(failure.getSQLState())) {
                throw failure;
            }
            statement.execute(nothing);
        }
    }
}
