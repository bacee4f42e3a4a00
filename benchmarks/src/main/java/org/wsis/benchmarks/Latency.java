package org.wsis.benchmarks;

import java.util.Collection;
import java.util.Locale;

/** Milliseconds at some shares of the answers, and what was answered otherwise than well. */
record Latency(double perSecond, double p50, double p95, double p99, long failures) {
    static Latency of(Collection<Double> milliseconds, double seconds, long failures) {
        double[] sorted =
                milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Latency(sorted.length / seconds, at(sorted, 50), at(sorted, 95), at(sorted, 99), failures);
    }

    private static double at(double[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Cells of a table. */
    String cells() {
        return String.format(Locale.ROOT, "%,.0f | %s | %s | %s", perSecond, ms(p50), ms(p95), ms(p99))
                + (failures == 0 ? "" : " (" + failures + " failed)");
    }

    static String ms(double time) {
        return String.format(Locale.ROOT, time < 10 ? "%.1f" : "%,.0f", time);
    }
}
