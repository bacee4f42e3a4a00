package org.wsis.forum.registration.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hides small numbers, and as many others as are needed so that the sum does not give them away. */
final class Suppression {
    /** Numbers below it are not told. */
    static final long LEAST = 5;

    private Suppression() {}

    /** The same table with null in place of what is not told; readers know the sum. */
    static <K extends Comparable<K>> Map<K, @Nullable Long> of(Map<K, Long> counts) {
        Set<K> hidden = counts.entrySet().stream()
                .filter(cell -> cell.getValue() < LEAST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        if (!hidden.isEmpty()) {
            hideOneMore(counts, hidden);
        }
        Map<K, @Nullable Long> told = new HashMap<>();
        counts.forEach((key, count) -> told.put(key, hidden.contains(key) ? null : count));
        return told;
    }

    /** What is hidden must be at least two cells which together are no small number. */
    private static <K extends Comparable<K>> void hideOneMore(Map<K, Long> counts, Set<K> hidden) {
        while (hidden.size() < counts.size() && (hidden.size() < 2 || sum(counts, hidden) < LEAST)) {
            counts.entrySet().stream()
                    .filter(cell -> !hidden.contains(cell.getKey()))
                    .min(Map.Entry.<K, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(cell -> hidden.add(cell.getKey()));
        }
    }

    private static <K> long sum(Map<K, Long> counts, Set<K> keys) {
        return keys.stream().mapToLong(key -> counts.getOrDefault(key, 0L)).sum();
    }

    /** Parts of groups, whose numbers are told in {@code groups}: of a hidden group nothing is told. */
    static <K extends Comparable<K>, G> Map<K, @Nullable Long> within(
            Map<K, Long> counts, Function<K, G> group, Map<G, @Nullable Long> groups) {
        Map<K, @Nullable Long> told = new HashMap<>();
        counts.entrySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> group.apply(cell.getKey()), Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .forEach((key, parts) -> {
                    if (groups.get(key) == null) {
                        parts.keySet().forEach(part -> told.put(part, null));
                    } else {
                        told.putAll(of(parts));
                    }
                });
        return told;
    }
}
