package org.wsis.stocktaking.export;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.export.PublicTable;
import org.wsis.export.RowWriter;
import org.wsis.stocktaking.published.IdList;

/** The whole register. */
@Component
class RegisterTable implements PublicTable {
    private static final int AT_A_TIME = 200;
    private static final int IDS_AT_A_TIME = 5000;

    private final JdbcClient database;
    private final ExportDesk desk;

    RegisterTable(JdbcClient database, ExportDesk desk) {
        this.database = database;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "stocktaking-entries";
    }

    @Override
    public List<String> columns() {
        return EntryColumns.NAMES;
    }

    @Override
    public void writeTo(RowWriter rows) throws IOException {
        var ids = new IdList();
        database.sql("SELECT id FROM stocktaking.public_entry ORDER BY number")
                .withFetchSize(IDS_AT_A_TIME)
                .query((RowCallbackHandler) row -> ids.add(row.getObject("id", UUID.class)));
        ids.inChunks(AT_A_TIME, some -> desk.write(some, rows));
    }
}
