package org.wsis.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class LineRows implements RowWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectWriter WRITER = JSON.writer();

    private final OutputStream out;
    private final List<String> columns;

    LineRows(OutputStream out, List<String> columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        ObjectNode row = JSON.createObjectNode();
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell != null) {
                row.putPOJO(columns.get(column), cell);
            }
        }
        out.write(WRITER.writeValueAsBytes(row));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
