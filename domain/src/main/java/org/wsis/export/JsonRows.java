package org.wsis.export;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

final class JsonRows implements RowWriter {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final List<String> columns;

    JsonRows(OutputStream out, List<String> columns) {
        this.json = JSON.createGenerator(out);
        this.columns = columns;
        json.writeStartArray();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        json.writeStartObject();
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell != null) {
                json.writeName(columns.get(column));
                json.writePOJO(cell);
            }
        }
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.close();
    }
}
