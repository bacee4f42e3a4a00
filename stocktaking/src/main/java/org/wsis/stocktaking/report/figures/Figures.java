package org.wsis.stocktaking.report.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How many entries there are, and how many of each value.
 *
 * @param entries all of them
 * @param leftOut entries known by their year alone, of which the period covers a part; they are not in {@code entries}
 * @param counts by dimension and value; the empty value is for entries that do not say it
 */
public record Figures(int entries, int leftOut, Map<Dimension, Map<String, Integer>> counts) {
    /** The counts of the dimension; a value that does not occur is missing. */
    public Map<String, Integer> of(Dimension dimension) {
        return counts.getOrDefault(dimension, Map.of());
    }

    /** Values with the most entries first, then by value. */
    public List<Map.Entry<String, Integer>> ranked(Dimension dimension) {
        return of(dimension).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
