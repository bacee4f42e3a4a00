package org.wsis.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

final class XlsxRows implements RowWriter {
    private static final int LONGEST_CELL = 32_767;
    private static final int ROWS_IN_MEMORY = 200;

    private final Workbook workbook;
    private final List<String> columns;
    private Worksheet sheet;
    private int sheets = 1;
    private int next;

    XlsxRows(OutputStream out, List<String> columns) {
        this.workbook = new Workbook(out, "WSIS portal", "1.0");
        this.columns = columns;
        this.sheet = workbook.newWorksheet("1");
        write(columns);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (next == Worksheet.MAX_ROWS) {
            sheet.finish();
            sheet = workbook.newWorksheet(String.valueOf(++sheets));
            next = 0;
            write(columns);
        }
        write(cells);
        if (next % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void write(List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case Number number -> sheet.value(next, column, number);
                case Boolean truth -> sheet.value(next, column, truth);
                case Object other -> sheet.inlineString(next, column, shortened(SafeText.of(other)));
            }
        }
        next++;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL - 1) + "…" : text;
    }
}
