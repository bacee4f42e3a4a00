package org.wsis.portal.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.export.PublicTable;
import org.wsis.portal.changes.ChangeLog;

/** Makes dumps: every public table in one state of the database. */
@Service
class DumpDesk {
    private static final Logger log = LoggerFactory.getLogger(DumpDesk.class);

    private final List<PublicTable> tables;
    private final DumpFolder folder;
    private final ChangeLog changes;
    private final JdbcClient database;
    private final DumpTerms terms;

    DumpDesk(List<PublicTable> tables, DumpFolder folder, ChangeLog changes, JdbcClient database, DumpTerms terms) {
        this.tables =
                tables.stream().sorted(Comparator.comparing(PublicTable::name)).toList();
        this.folder = folder;
        this.changes = changes;
        this.database = database;
        this.terms = terms;
    }

    /** Makes a dump and shows it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, rollbackFor = IOException.class)
    public Manifest make() throws IOException {
        Path unfinished = folder.begin();
        try {
            Manifest manifest = write(unfinished);
            folder.publish(unfinished, manifest);
            log.info(
                    "Made the dump {} of {} files",
                    manifest.edition(),
                    manifest.files().size());
            return manifest;
        } catch (IOException | RuntimeException failure) {
            folder.discard(unfinished);
            throw failure;
        }
    }

    private Manifest write(Path unfinished) throws IOException {
        Instant now = terms.now();
        String edition = DumpFolder.edition(now);
        String snapshot = database.sql("SELECT pg_current_snapshot()::text")
                .query(String.class)
                .single();
        List<Manifest.DumpFile> files = new ArrayList<>();
        for (PublicTable table : tables) {
            for (TableDump dump : TableDump.write(unfinished, table)) {
                files.add(dump.describe(terms.address(edition)));
            }
        }
        return new Manifest(edition, now, snapshot, changes.now().toString(), terms.licence(), List.copyOf(files));
    }
}
