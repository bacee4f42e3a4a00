package org.wsis.imports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wsis.export.RowWriter;

/** What was imported, by whom, and what became of every row. */
public interface ImportHistory {
    /** The import, if there is one of this id. */
    Optional<ImportView> find(ImportId id);

    /** Imports, the latest first. */
    List<ImportView> latest(int offset, int limit);

    /** How many imports there were. */
    int count();

    /** The rows of this fate, or all, in the file's order. */
    List<ImportLine> rows(ImportId id, @Nullable Fate fate, int offset, int limit);

    /** The heading of the result file: the file's columns, then fate, changes, remarks and id. */
    List<String> resultColumns(ImportView view, Function<String, String> word);

    /** Writes every row with its fate, what it changed, and why. */
    void writeResult(ImportId id, RowWriter rows, Function<Remark, String> words, Function<Contrast, String> changes)
            throws IOException;
}
