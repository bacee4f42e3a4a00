package org.wsis.imports.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wsis.imports.Column;
import org.wsis.imports.ImportRow;
import org.wsis.imports.Remark;

/** The first row of a file: which of its columns mean what. */
record Heading(List<String> columns) {
    private static final int LONGEST_CELL = 20_000;
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** Reads the heading, which must have the columns that the kind requires and no name twice. */
    static Heading of(List<String> cells, List<Column> known) throws Unreadable {
        List<String> columns =
                new ArrayList<>(cells.stream().map(Heading::plain).toList());
        while (!columns.isEmpty() && columns.getLast().isEmpty()) {
            columns.removeLast();
        }
        String missing = known.stream()
                .filter(column -> column.required() && column.in(columns) < 0)
                .map(Column::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Unreadable("imports.refused.missing-columns", missing);
        }
        var seen = new HashSet<String>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw new Unreadable("imports.refused.double-column", column);
            }
        }
        return new Heading(List.copyOf(columns));
    }

    /** What is wrong with the row as such, whatever it means. */
    List<Remark> defects(List<String> cells) {
        var defects = new ArrayList<Remark>();
        if (cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
            defects.add(Remark.of("imports.remark.too-many-cells", columns.size()));
        }
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            defects.add(Remark.of("imports.remark.too-long", LONGEST_CELL));
        }
        if (cells.stream().anyMatch(cell -> !cell.equals(readable(cell)))) {
            defects.add(Remark.of("imports.remark.control-characters"));
        }
        return defects;
    }

    /** The row for the kind: known columns only, without characters that turn the direction of text. */
    ImportRow row(int number, List<String> cells, List<Column> known) {
        Map<String, String> byName = new HashMap<>();
        for (Column column : known) {
            int place = column.in(columns);
            if (place >= 0 && place < cells.size()) {
                byName.put(
                        column.name(),
                        TURNING.matcher(cells.get(place)).replaceAll("").strip());
            }
        }
        return new ImportRow(number, byName);
    }

    /** The cell with control characters, which PostgreSQL or a reader would choke on, made visible. */
    static String readable(String cell) {
        return cell.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}", "\uFFFD");
    }

    private static String plain(String name) {
        return readable(name)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]+", "_");
    }
}
