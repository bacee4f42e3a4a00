package org.wsis.stocktaking.explore;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was written since a position, by whichever node. A position is the oldest transaction that may still commit;
 * nothing that commits later has a smaller number, so nothing is missed however long a transaction takes.
 */
@Component
class EntryChanges {
    private final JdbcClient database;

    EntryChanges(JdbcClient database) {
        this.database = database;
    }

    /** The position of everything that is committed now. */
    long position() {
        return database.sql("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** Entries that are or were published and were written from one position up to another. */
    List<UUID> between(long from, long next) {
        return database.sql("""
                        SELECT id FROM stocktaking.entry
                        WHERE published_at IS NOT NULL
                          AND changed_in >= :from::text::xid8 AND changed_in < :next::text::xid8
                        ORDER BY changed_in, id
                        """)
                .param("from", from)
                .param("next", next)
                .query(UUID.class)
                .list();
    }
}
