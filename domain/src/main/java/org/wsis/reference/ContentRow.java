package org.wsis.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a data file of the project.
 *
 * @param line the line of the file, the header being line 1
 * @param cells by column name, trimmed
 */
public record ContentRow(long line, Map<String, String> cells) {
    /** The cell, which must be filled; throws {@link IllegalArgumentException} if it is not. */
    public String get(String column) {
        String cell = optional(column);
        if (cell == null) {
            throw new IllegalArgumentException("Line %d has no %s".formatted(line, column));
        }
        return cell;
    }

    /** The cell, or null where it is empty; throws {@link IllegalArgumentException} if there is no such column. */
    public @Nullable String optional(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("Line %d has no column %s".formatted(line, column));
        }
        return cell.isEmpty() ? null : cell;
    }
}
