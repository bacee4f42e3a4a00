package org.wsis.stocktaking.counting;

import java.util.Map;

/**
 * How many documents something finds, and how many of them have each value of each field that was asked for.
 *
 * @param values those that occur, by field
 */
public record Counting(long total, Map<String, Map<String, Long>> values) {}
