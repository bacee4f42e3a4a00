package org.wsis.imports.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.export.RowWriter;
import org.wsis.imports.Contrast;
import org.wsis.imports.Fate;
import org.wsis.imports.ImportHistory;
import org.wsis.imports.ImportId;
import org.wsis.imports.ImportLine;
import org.wsis.imports.ImportView;
import org.wsis.imports.Remark;

@Component
@Transactional(readOnly = true)
class History implements ImportHistory {
    private static final List<String> ADDED = List.of("row", "fate", "changes", "remarks", "id");

    private final Runs runs;
    private final Rows rows;

    History(Runs runs, Rows rows) {
        this.runs = runs;
        this.rows = rows;
    }

    @Override
    public Optional<ImportView> find(ImportId id) {
        return runs.find(id);
    }

    @Override
    public List<ImportView> latest(int offset, int limit) {
        return runs.latest(offset, limit);
    }

    @Override
    public int count() {
        return runs.count();
    }

    @Override
    public List<ImportLine> rows(ImportId id, @Nullable Fate fate, int offset, int limit) {
        return rows.lines(id, fate, offset, limit);
    }

    @Override
    public List<String> resultColumns(ImportView view, Function<String, String> word) {
        return Stream.concat(view.columns().stream(), ADDED.stream().map(name -> word.apply("imports.result." + name)))
                .toList();
    }

    @Override
    public void writeResult(
            ImportId id, RowWriter out, Function<Remark, String> words, Function<Contrast, String> changes)
            throws IOException {
        int columns = runs.get(id).columns().size();
        try {
            rows.each(id, line -> write(line, columns, out, words, changes));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static void write(
            ImportLine line,
            int columns,
            RowWriter out,
            Function<Remark, String> words,
            Function<Contrast, String> changes) {
        var cells = new ArrayList<@Nullable Object>(
                line.cells().stream().limit(columns).toList());
        while (cells.size() < columns) {
            cells.add("");
        }
        cells.add(line.number());
        Fate fate = line.fate();
        cells.add(fate == null ? null : words.apply(Remark.of(fate.key())));
        cells.add(line.contrast() == null ? "" : changes.apply(line.contrast()));
        cells.add(said(line).map(words).collect(Collectors.joining(" ")));
        cells.add(line.subject());
        try {
            out.row(cells);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Stream<Remark> said(ImportLine line) {
        Integer first = line.duplicateOf();
        return first == null
                ? line.remarks().stream()
                : Stream.concat(Stream.of(Remark.of("imports.remark.duplicate", first)), line.remarks().stream());
    }
}
