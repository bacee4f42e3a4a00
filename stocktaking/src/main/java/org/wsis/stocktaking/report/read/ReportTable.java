package org.wsis.stocktaking.report.read;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.export.PublicTable;
import org.wsis.export.RowWriter;

/** The reports that were published, also those that were withdrawn since, which say so; their data files have the rest. */
@Component
class ReportTable implements PublicTable {
    private static final List<String> COLUMNS = List.of(
            "slug",
            "kind",
            "title",
            "language",
            "firstDay",
            "endsBefore",
            "region",
            "set",
            "entries",
            "checksum",
            "frozenAt",
            "publishedAt",
            "withdrawnAt");

    private final JdbcClient database;

    ReportTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "stocktaking-reports";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public void writeTo(RowWriter rows) throws IOException {
        for (List<@Nullable Object> row : published()) {
            rows.row(row);
        }
    }

    private List<List<@Nullable Object>> published() {
        return database.sql("""
                        SELECT slug, kind, title, language, begins_on::text, ends_before::text, region, entry_set, entries,
                               checksum, frozen_at, published_at, withdrawn_at
                        FROM stocktaking.report WHERE state IN ('PUBLISHED', 'WITHDRAWN') ORDER BY published_at, slug""").query((row, number) -> values(row)).list();
    }

    private static List<@Nullable Object> values(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = 1; column <= 10; column++) {
            values.add(row.getObject(column));
        }
        for (int column = 11; column <= COLUMNS.size(); column++) {
            OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
            values.add(at == null ? null : at.toInstant().toString());
        }
        return values;
    }
}
