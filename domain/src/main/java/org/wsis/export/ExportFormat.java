package org.wsis.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a table leaves the portal. */
public enum ExportFormat {
    /** RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read every script. */
    CSV("text/csv; charset=utf-8"),
    /** One worksheet, or several when one is full. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** An array of objects, one for each row; empty cells are left out. */
    JSON("application/json"),
    /** An object on each line, so that a program can begin before the file has ended; empty cells are left out. */
    JSONL("application/jsonl; charset=utf-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format of this file name ending, without the dot. */
    public static Optional<ExportFormat> of(String extension) {
        for (ExportFormat format : values()) {
            if (format.extension().equals(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** What to say in {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** The file name's ending, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Begins a table with these columns. Closing the writer ends the table and leaves the stream open. */
    public RowWriter open(OutputStream out, List<String> columns) throws IOException {
        return switch (this) {
            case CSV -> new CsvRows(out, columns);
            case XLSX -> new XlsxRows(out, columns);
            case JSON -> new JsonRows(out, columns);
            case JSONL -> new LineRows(out, columns);
        };
    }
}
