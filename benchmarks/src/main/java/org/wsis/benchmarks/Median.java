package org.wsis.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Medians, which one disturbed round does not move. */
final class Median {
    private Median() {}

    static <T> double of(List<T> rounds, ToDoubleFunction<T> figure) {
        return middle(rounds.stream().mapToDouble(figure).toArray());
    }

    /** The throughput of some rounds as a share of that of the same rounds of a yardstick. */
    static String ratio(List<Load> rounds, List<Load> yardstick) {
        double ratio = middle(IntStream.range(0, rounds.size())
                .mapToDouble(number ->
                        rounds.get(number).perSecond() / yardstick.get(number).perSecond())
                .toArray());
        return "%.0f %%".formatted(100 * ratio);
    }

    private static double middle(double[] figures) {
        double[] sorted = figures.clone();
        java.util.Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
