package org.wsis.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks the database, in one statement, whether anything was written since a position. A position is the oldest transaction
 * that may still commit: what commits later has no smaller number, however long it takes. Numbers above those given out
 * come from a restored copy and mean nothing.
 */
final class DatabaseWatch implements Watch {
    private final JdbcClient database;
    private final String question;

    DatabaseWatch(JdbcClient database, List<WatchedTable> tables) {
        this.database = database;
        this.question = "SELECT pg_snapshot_xmin(now)::text::bigint AS position, "
                + tables.stream().map(DatabaseWatch::changed).collect(Collectors.joining(" OR ", "", " AS changed"))
                + " FROM pg_current_snapshot() AS now";
    }

    private static String changed(WatchedTable table) {
        return "EXISTS (SELECT FROM %s WHERE changed_in >= :from::text::xid8 AND changed_in < pg_snapshot_xmax(now) AND %s)"
                .formatted(table.schema() + "." + table.name(), table.condition());
    }

    @Override
    public Seen since(long position) {
        return database.sql(question)
                .param("from", position)
                .query((row, number) -> new Seen(row.getLong("position"), row.getBoolean("changed")))
                .single();
    }
}
