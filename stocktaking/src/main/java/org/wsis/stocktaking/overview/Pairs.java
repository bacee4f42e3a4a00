package org.wsis.stocktaking.overview;

import java.util.Map;

/**
 * What the index counts for a grid: entries of each Action Line, of each goal, and of both together.
 *
 * @param pairs by {@link #key}
 */
public record Pairs(Map<String, Long> lines, Map<String, Long> goals, Map<String, Long> pairs) {
    /** How a pair stands in the index. */
    public static String key(String line, int goal) {
        return line + "|" + goal;
    }
}
