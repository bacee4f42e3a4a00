package org.wsis.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row; only a few rows are held in memory. */
public interface RowWriter extends Closeable {
    /**
     * Writes a row with one cell for each column: text, {@link Number}, {@link Boolean}, a {@link java.util.Collection}
     * of these or null; else its text. Several values in one cell of a spreadsheet are separated by semicolons.
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;
}
