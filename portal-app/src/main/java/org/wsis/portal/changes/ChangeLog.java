package org.wsis.portal.changes;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the log. Only changes of transactions that are older than every one still running are shown: nothing that
 * commits later can come before them, so that a reader who goes on from the last one misses none, however long a
 * transaction takes.
 */
@Component
public class ChangeLog {
    private static final String SETTLED = "changed_in < pg_snapshot_xmin(pg_current_snapshot())";

    private final JdbcClient database;

    ChangeLog(JdbcClient database) {
        this.database = database;
    }

    /** A row of the log. */
    record Line(String kind, UUID item, String change, OffsetDateTime at, long transaction, long id) {
        Position position() {
            return new Position(transaction, id);
        }
    }

    List<Line> after(Position position, int most) {
        return database.sql("""
                        SELECT kind, item, change, at, changed_in::text::bigint AS transaction, id
                        FROM changes.public_change
                        WHERE (changed_in, id) > (:transaction::text::xid8, :change) AND %s
                        ORDER BY changed_in, id LIMIT :most""".formatted(SETTLED))
                .param("transaction", position.transaction())
                .param("change", position.change())
                .param("most", most)
                .query(Line.class)
                .list();
    }

    /** Just before the first change that was made at that time or later. */
    Position before(Instant at) {
        return database.sql("""
                        SELECT changed_in::text::bigint AS transaction, id - 1 AS change FROM changes.public_change
                        WHERE at >= :at AND %s
                        ORDER BY changed_in, id LIMIT 1""".formatted(SETTLED))
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query(Position.class)
                .optional()
                .orElseGet(this::now);
    }

    /** Before whatever the running transaction does not see: what it reads and what follows from here is all there is. */
    @Transactional(readOnly = true)
    public Position now() {
        return new Position(snapshot("xmin"), 0);
    }

    /** Whether this database can have given out the position. */
    boolean knows(Position position) {
        return position.transaction() <= snapshot("xmax");
    }

    private long snapshot(String end) {
        return database.sql("SELECT pg_snapshot_%s(pg_current_snapshot())::text::bigint".formatted(end))
                .query(Long.class)
                .single();
    }
}
