package org.wsis.imports;

import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/**
 * Where something that an import writes comes from.
 *
 * @param row as a spreadsheet counts
 * @param by who started the import, or null for the portal itself
 */
public record Origin(
        ImportId run, String fileName, int row, @Nullable AccountId by) {
    /** The file and the row, for a history. */
    public String words() {
        return fileName + " · " + row;
    }
}
