package org.wsis.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import with its fate.
 *
 * @param cells in the order of the file's columns
 * @param fate null while the dry run has not looked at it
 * @param duplicateOf the row of which this is a duplicate
 * @param subject the id of what was written or was there already
 * @param contrast what a row changes, or would change; else null
 */
public record ImportLine(
        int number,
        List<String> cells,
        @Nullable Fate fate,
        List<Remark> remarks,
        @Nullable Integer duplicateOf,
        @Nullable String subject,
        @Nullable Contrast contrast) {}
