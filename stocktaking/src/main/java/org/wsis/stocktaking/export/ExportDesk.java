package org.wsis.stocktaking.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.export.ExportFormat;
import org.wsis.export.RowWriter;
import org.wsis.stocktaking.explore.EntryIds;
import org.wsis.stocktaking.explore.Filter;
import org.wsis.stocktaking.published.IdList;
import org.wsis.stocktaking.published.PublicEntries;
import org.wsis.stocktaking.published.PublicEntry;

/**
 * Writes all entries that a filter finds. The index says which, the database what is in them, as it was when the export
 * began; only a few entries are held in memory.
 */
@Service
public class ExportDesk {
    private static final int AT_A_TIME = 200;
    /** A reader who takes longer is cut off, and asks for less or for a dump. */
    private static final int MOST_SECONDS = 300;

    private final EntryIds ids;
    private final PublicEntries entries;

    ExportDesk(EntryIds ids, PublicEntries entries) {
        this.ids = ids;
        this.entries = entries;
    }

    /** Writes the table and leaves the stream open. */
    @Transactional(
            readOnly = true,
            isolation = Isolation.REPEATABLE_READ,
            timeout = MOST_SECONDS,
            rollbackFor = IOException.class)
    public void write(Filter filter, ExportFormat format, OutputStream out) throws IOException {
        IdList found = ids.all(filter);
        RowWriter rows = format.open(out, EntryColumns.NAMES);
        found.inChunks(AT_A_TIME, some -> write(some, rows));
        rows.close(); // not after a failure: half a table must not look like a whole one
    }

    /** Writes these entries, in the running transaction. */
    void write(List<UUID> some, RowWriter rows) throws IOException {
        for (PublicEntry entry : entries.all(some)) {
            rows.row(EntryColumns.of(entry));
        }
    }
}
