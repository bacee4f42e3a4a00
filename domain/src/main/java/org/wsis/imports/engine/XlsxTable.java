package org.wsis.imports.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.dao.DataAccessException;

/** The first worksheet of a workbook. Formulas are never computed: their last stored value is the cell's text. */
record XlsxTable(byte[] content) implements TableFile {
    private static final long MOST_INFLATED = 128L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_COLUMNS = 200;

    @Override
    public String charset() {
        return "XLSX";
    }

    @Override
    public void read(Sink sink) throws Unreadable {
        refuseBombs();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                List<String> cells = cells(row);
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    sink.row(row.getRowNum(), cells);
                }
            }
        } catch (DataAccessException failure) {
            throw failure;
        } catch (IOException | RuntimeException damaged) {
            // The reader answers a crafted workbook with exceptions of many kinds; none of them is about the portal.
            throw new Unreadable("imports.refused.workbook");
        }
    }

    /** Counts what the archive inflates to, with the library that the reader unpacks it with, before the reader gets it. */
    private void refuseBombs() throws Unreadable {
        long inflated = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new Unreadable("imports.refused.bomb");
            }
            for (ZipArchiveEntry part : parts) {
                inflated += inflated(zip, part, MOST_INFLATED - inflated);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unreadable("imports.refused.workbook");
        }
    }

    private static long inflated(ZipFile zip, ZipArchiveEntry part, long most) throws IOException, Unreadable {
        byte[] buffer = new byte[64 * 1024];
        long inflated = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                inflated += read;
                if (inflated > most) {
                    throw new Unreadable("imports.refused.bomb");
                }
            }
        }
        return inflated;
    }

    private static List<String> cells(Row row) throws Unreadable {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new Unreadable("imports.refused.columns", MOST_COLUMNS);
        }
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxTable::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case NUMBER ->
                isDate(cell) ? date(cell) : cell.asNumber().stripTrailingZeros().toPlainString();
            case FORMULA, ERROR -> Objects.requireNonNullElse(cell.getRawValue(), "");
            default -> Objects.requireNonNullElse(cell.getText(), "");
        };
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return cell.getType() == CellType.NUMBER
                && format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*[yd].*");
    }

    private static String date(Cell cell) {
        var at = cell.asDate();
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }
}
