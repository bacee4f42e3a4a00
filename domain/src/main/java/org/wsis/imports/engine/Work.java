package org.wsis.imports.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.imports.ImportId;
import org.wsis.imports.ImportKind;
import org.wsis.imports.ImportState;
import org.wsis.imports.ImportView;
import org.wsis.imports.Origin;
import org.wsis.imports.engine.Rows.Decision;
import org.wsis.imports.engine.Rows.Waiting;

/** Brings an import to the end of its present state, from wherever an earlier worker left it. */
@Component
class Work {
    private static final int CHUNK = 200;

    private final Runs runs;
    private final Rows rows;
    private final Step step;
    private final Kinds kinds;
    private final Clock clock;
    private final DataSource database;
    private final TransactionTemplate transaction;

    Work(
            Runs runs,
            Rows rows,
            Step step,
            Kinds kinds,
            Clock clock,
            DataSource database,
            PlatformTransactionManager tx) {
        this.runs = runs;
        this.rows = rows;
        this.step = step;
        this.kinds = kinds;
        this.clock = clock;
        this.database = database;
        this.transaction = new TransactionTemplate(tx);
    }

    /** Works until the state is done or {@code stop} says so; does nothing if another worker, on any node, is at it. */
    void on(ImportId id, BooleanSupplier stop) throws SQLException {
        try (Connection lock = database.getConnection()) {
            if (!call(lock, "SELECT pg_try_advisory_lock(hashtext('imports'), hashtext(?))", id)) {
                return;
            }
            try {
                proceed(id, stop);
            } finally {
                // A worker that dies instead loses its connection, and the lock with it.
                call(lock, "SELECT pg_advisory_unlock(hashtext('imports'), hashtext(?))", id);
            }
        }
    }

    private void proceed(ImportId id, BooleanSupplier stop) {
        ImportView run = runs.get(id);
        if (run.state() == ImportState.CHECKING) {
            check(run, stop);
        } else if (run.state() == ImportState.WRITING) {
            write(run, stop);
        }
    }

    private void check(ImportView run, BooleanSupplier stop) {
        ImportKind kind = kinds.named(run.kind());
        var heading = new Heading(run.columns());
        for (List<Waiting> chunk = rows.unchecked(run.id(), CHUNK);
                !chunk.isEmpty();
                chunk = rows.unchecked(run.id(), CHUNK)) {
            if (stop.getAsBoolean()) {
                return;
            }
            var decisions = new ArrayList<Decision>();
            for (Waiting row : chunk) {
                decisions.add(step.check(run.id(), kind, row, heading.row(row.number(), row.cells(), kind.columns())));
            }
            transaction.executeWithoutResult(status -> rows.decide(run.id(), decisions));
        }
        transaction.executeWithoutResult(status -> {
            rows.markDuplicates(run.id());
            runs.become(run.id(), ImportState.CHECKING, next(run), null, clock.instant());
        });
    }

    /** Staff decide after the dry run; the portal's own files go on, whichever node looked at them. */
    private static ImportState next(ImportView run) {
        return run.takenBy() == null ? ImportState.WRITING : ImportState.CHECKED;
    }

    private void write(ImportView run, BooleanSupplier stop) {
        ImportKind kind = kinds.named(run.kind());
        var heading = new Heading(run.columns());
        for (List<Waiting> chunk = rows.unsettled(run.id(), CHUNK);
                !chunk.isEmpty();
                chunk = rows.unsettled(run.id(), CHUNK)) {
            for (Waiting row : chunk) {
                if (stop.getAsBoolean()) {
                    return;
                }
                var origin = new Origin(run.id(), run.fileName(), row.number(), run.startedBy());
                step.write(origin, kind, row, heading.row(row.number(), row.cells(), kind.columns()));
            }
        }
        runs.become(run.id(), ImportState.WRITING, ImportState.DONE, null, clock.instant());
    }

    private static boolean call(Connection connection, String query, ImportId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, id.toString());
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
