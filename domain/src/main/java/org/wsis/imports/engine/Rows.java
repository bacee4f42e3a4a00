package org.wsis.imports.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.imports.Contrast;
import org.wsis.imports.Fate;
import org.wsis.imports.ImportId;
import org.wsis.imports.ImportLine;
import org.wsis.imports.Remark;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of imports. */
@Component
class Rows {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int FETCH = 500;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    Rows(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** A row as it comes from the file. */
    record Raw(
            int number,
            List<String> cells,
            String fingerprint,
            @Nullable String identity,
            List<Remark> defects) {}

    /** What is decided about a row. */
    record Decision(
            int number,
            Fate fate,
            List<Remark> remarks,
            @Nullable String subject,
            @Nullable Contrast contrast,
            boolean settled) {}

    /** A row that waits for the next step. */
    record Waiting(int number, List<String> cells, String fingerprint, String identity) {}

    void add(ImportId run, List<Raw> rows) {
        batches.batchUpdate(
                "INSERT INTO imports.row (run, number, cells, fingerprint, identity, fate, remarks, settled)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?)",
                rows,
                rows.size(),
                (statement, row) -> {
                    boolean defective = !row.defects().isEmpty();
                    statement.setObject(1, run.value());
                    statement.setInt(2, row.number());
                    statement.setArray(
                            3,
                            statement
                                    .getConnection()
                                    .createArrayOf("text", row.cells().toArray()));
                    statement.setString(4, row.fingerprint());
                    statement.setString(5, row.identity());
                    statement.setString(6, defective ? Fate.REJECTED.name() : null);
                    statement.setString(7, JSON.writeValueAsString(row.defects()));
                    statement.setBoolean(8, defective);
                });
    }

    void decide(ImportId run, List<Decision> decisions) {
        batches.batchUpdate(
                "UPDATE imports.row SET fate = ?, remarks = ?::jsonb, subject = ?, before = ?, after = ?, settled = ?"
                        + " WHERE run = ? AND number = ?",
                decisions,
                Math.max(1, decisions.size()),
                (statement, row) -> {
                    statement.setString(1, row.fate().name());
                    statement.setString(2, JSON.writeValueAsString(row.remarks()));
                    Contrast contrast = row.contrast();
                    statement.setString(3, row.subject());
                    statement.setString(4, contrast == null ? null : contrast.before());
                    statement.setString(5, contrast == null ? null : contrast.after());
                    statement.setBoolean(6, row.settled());
                    statement.setObject(7, run.value());
                    statement.setInt(8, row.number());
                });
    }

    /** Of rows with one identity or about one thing the first that can be taken stays; the others become its duplicates. */
    void markDuplicates(ImportId run) {
        markDuplicates("identity", run);
        markDuplicates("subject", run);
    }

    private void markDuplicates(String column, ImportId run) {
        sql.sql("""
                        UPDATE imports.row r SET fate = 'DUPLICATE', duplicate_of = f.first, subject = NULL, before = NULL,
                               after = NULL, settled = true
                          FROM (SELECT number, min(number) OVER (PARTITION BY %1$s) AS first FROM imports.row
                                 WHERE run = :run AND %1$s IS NOT NULL
                                   AND fate IN ('NEW', 'CHANGED', 'PROPOSED', 'UNCHANGED')) f
                         WHERE r.run = :run AND r.number = f.number AND f.first < f.number
                        """.formatted(column)).param("run", run.value()).update();
    }

    List<Waiting> unchecked(ImportId run, int limit) {
        return waiting("fate IS NULL", run, limit);
    }

    List<Waiting> unsettled(ImportId run, int limit) {
        return waiting("NOT settled", run, limit);
    }

    List<ImportLine> lines(ImportId run, @Nullable Fate fate, int offset, int limit) {
        return sql.sql("SELECT * FROM imports.row WHERE run = :run AND (:fate::text IS NULL OR fate = :fate)"
                        + " ORDER BY number OFFSET :offset LIMIT :limit")
                .param("run", run.value())
                .param("fate", fate == null ? null : fate.name())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    /** Hands over every row; must run in a transaction, or the driver would hold them all in memory. */
    void each(ImportId run, Consumer<ImportLine> reader) {
        try (Stream<ImportLine> lines = sql
                .sql("SELECT * FROM imports.row WHERE run = :run ORDER BY number")
                .withFetchSize(FETCH)
                .param("run", run.value())
                .query((row, number) -> line(row))
                .stream()) {
            lines.forEach(reader);
        }
    }

    private List<Waiting> waiting(String condition, ImportId run, int limit) {
        return sql.sql("SELECT number, cells, fingerprint, identity FROM imports.row WHERE run = :run AND " + condition
                        + " ORDER BY number LIMIT :limit")
                .param("run", run.value())
                .param("limit", limit)
                .query((row, number) -> new Waiting(
                        row.getInt("number"),
                        Runs.texts(row.getArray("cells")),
                        row.getString("fingerprint"),
                        row.getString("identity")))
                .list();
    }

    private static ImportLine line(ResultSet row) throws SQLException {
        String fate = row.getString("fate");
        return new ImportLine(
                row.getInt("number"),
                Runs.texts(row.getArray("cells")),
                fate == null ? null : Fate.valueOf(fate),
                remarks(row),
                row.getObject("duplicate_of", Integer.class),
                row.getString("subject"),
                contrast(row));
    }

    private static @Nullable Contrast contrast(ResultSet row) throws SQLException {
        String before = row.getString("before");
        return before == null ? null : new Contrast(before, row.getString("after"));
    }

    private static List<Remark> remarks(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("remarks"), new TypeReference<List<Remark>>() {});
    }
}
