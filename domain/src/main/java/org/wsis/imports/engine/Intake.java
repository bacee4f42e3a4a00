package org.wsis.imports.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.imports.Column;
import org.wsis.imports.ImportId;
import org.wsis.imports.ImportKind;
import org.wsis.imports.ImportRow;

/** Takes a file in: all of its rows, or nothing. */
@Component
class Intake {
    private final JdbcClient sql;
    private final Runs runs;
    private final Rows rows;
    private final Clock clock;

    Intake(JdbcClient sql, Runs runs, Rows rows, Clock clock) {
        this.sql = sql;
        this.runs = runs;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional(rollbackFor = Unreadable.class)
    ImportId take(ImportKind kind, String fileName, byte[] content, @Nullable AccountId by) throws Unreadable {
        var id = new ImportId(UUID.randomUUID());
        TableFile file = TableFile.of(content);
        file.read(new Limit());
        insert(id, kind, fileName, content, file.charset(), by);
        var reading = new Reading(id, kind);
        file.read(reading);
        reading.finish();
        return id;
    }

    /** The portal's own import of this very file, which the first node that starts takes in and the others find. */
    @Transactional(rollbackFor = Unreadable.class)
    ImportId takeOnce(ImportKind kind, String fileName, byte[] content) throws Unreadable {
        String sha256 = sha256(content);
        sql.sql("SELECT pg_advisory_xact_lock(hashtextextended('own import ' || :sha, 0))")
                .param("sha", sha256)
                .query((row, number) -> number)
                .list();
        Optional<ImportId> known = runs.ownOf(kind.name(), sha256);
        return known.isPresent() ? known.get() : take(kind, fileName, content, null);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void insert(
            ImportId id, ImportKind kind, String name, byte[] content, String charset, @Nullable AccountId by) {
        sql.sql(
                        "INSERT INTO imports.run (id, kind, file_name, sha256, charset, columns, row_count, state, taken_by, taken_at)"
                                + " VALUES (:id, :kind, :name, :sha, :charset, '{}', 0, 'CHECKING', :by, :at)")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("name", shortened(Heading.readable(name)))
                .param("sha", sha256(content))
                .param("charset", charset)
                .param("by", by == null ? null : by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String shortened(String name) {
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }

    /** Refuses a file with too many rows before anything is written for it. */
    private static final class Limit implements TableFile.Sink {
        private int count;

        @Override
        public void row(int number, List<String> cells) throws Unreadable {
            if (count++ > TableFile.MOST_ROWS) {
                throw new Unreadable("imports.refused.rows", TableFile.MOST_ROWS);
            }
        }
    }

    /** Collects the rows of one file and hands them on in batches. */
    private final class Reading implements TableFile.Sink {
        private static final int BATCH = 1000;

        private final ImportId id;
        private final ImportKind kind;
        private final List<Rows.Raw> batch = new ArrayList<>();
        private @Nullable Heading heading;
        private int count;

        Reading(ImportId id, ImportKind kind) {
            this.id = id;
            this.kind = kind;
        }

        @Override
        public void row(int number, List<String> cells) throws Unreadable {
            if (heading == null) {
                heading = Heading.of(cells, kind.columns());
                return;
            }
            count++;
            batch.add(raw(heading, number, cells));
            if (batch.size() == BATCH) {
                flush();
            }
        }

        void finish() throws Unreadable {
            if (heading == null || count == 0) {
                throw new Unreadable("imports.refused.no-rows");
            }
            flush();
            sql.sql("UPDATE imports.run SET columns = :columns, row_count = :count WHERE id = :id")
                    .param("columns", heading.columns().toArray(String[]::new))
                    .param("count", count)
                    .param("id", id.value())
                    .update();
        }

        private Rows.Raw raw(Heading columns, int number, List<String> cells) {
            ImportRow row = columns.row(number, cells, kind.columns());
            var defects = columns.defects(cells);
            return new Rows.Raw(
                    number,
                    cells.stream().map(Heading::readable).toList(),
                    fingerprint(row),
                    defects.isEmpty() ? sha256(kind.identity(row).getBytes(StandardCharsets.UTF_8)) : null,
                    defects);
        }

        private String fingerprint(ImportRow row) {
            var text = new StringBuilder();
            for (Column column : kind.columns()) {
                text.append(Normalizer.normalize(row.text(column.name()), Normalizer.Form.NFC))
                        .append('\u001F');
            }
            return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
        }

        private void flush() {
            if (!batch.isEmpty()) {
                rows.add(id, batch);
                batch.clear();
            }
        }
    }
}
