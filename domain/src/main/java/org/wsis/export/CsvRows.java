package org.wsis.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class CsvRows implements RowWriter {
    private final Writer out;
    private final CsvWriter csv;

    CsvRows(OutputStream out, List<String> columns) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write('\uFEFF');
        this.csv = CsvWriter.builder().build(this.out);
        csv.writeRecord(columns);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(SafeText::of).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        out.flush();
    }
}
