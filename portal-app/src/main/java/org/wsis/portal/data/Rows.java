package org.wsis.portal.data;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wsis.export.PublicTable;
import org.wsis.export.RowWriter;

/** A small table whose rows are made when a dump is. */
record Rows(String name, List<String> columns, Supplier<List<List<@Nullable Object>>> rows) implements PublicTable {
    @Override
    public void writeTo(RowWriter writer) throws IOException {
        for (List<@Nullable Object> row : rows.get()) {
            writer.row(row);
        }
    }

    /** A row; a cell without a value is null. */
    static List<@Nullable Object> row(@Nullable Object... cells) {
        return java.util.Arrays.asList(cells);
    }
}
