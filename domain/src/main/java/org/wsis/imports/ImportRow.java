package org.wsis.imports;

import java.util.Map;

/**
 * A row of a file, with the cells of the columns that its kind understands.
 *
 * @param number as a spreadsheet counts, the heading being row 1
 * @param cells by column name, stripped; a missing cell is missing or empty
 */
public record ImportRow(int number, Map<String, String> cells) {
    public ImportRow {
        cells = Map.copyOf(cells);
    }

    /** The cell's text, empty if there is none. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }
}
