package org.wsis.imports.engine;

import java.util.List;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;

/** A file that holds a table; its kind is decided by its content. */
sealed interface TableFile permits CsvTable, XlsxTable {
    int MOST_BYTES = 10 * 1024 * 1024;
    int MOST_ROWS = 1_000_000;
    Tika TIKA = new Tika();

    /** Receives the rows, the heading first. */
    interface Sink {
        /** Takes a row; its number is what a spreadsheet shows. */
        void row(int number, List<String> cells) throws Unreadable;
    }

    /** How the bytes were read, for people. */
    String charset();

    /** Hands over every row that is not blank. */
    void read(Sink sink) throws Unreadable;

    /** Recognises the file. */
    static TableFile of(byte[] content) throws Unreadable {
        if (content.length == 0) {
            throw new Unreadable("imports.refused.empty");
        }
        if (content.length > MOST_BYTES) {
            throw new Unreadable("imports.refused.size", MOST_BYTES / 1024 / 1024);
        }
        boolean zip =
                content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
        if (zip) {
            return new XlsxTable(content);
        }
        if (!mayBeText(TIKA.detect(content))) {
            throw new Unreadable("imports.refused.no-table");
        }
        return CsvTable.of(content);
    }

    /** Whether it is of no known kind, or text that is not a page of the web. */
    private static boolean mayBeText(String kind) {
        return kind.equals(MediaType.OCTET_STREAM.toString()) || kind.startsWith("text/") && !kind.equals("text/html");
    }
}
