package org.wsis.benchmarks;

import java.util.List;
import java.util.Locale;

/** Prints what was measured as docs/performance.md shows it. */
final class GrowthTables {
    private GrowthTables() {}

    static void print(List<GrowthRounds> sizes) {
        filling(sizes);
        users(sizes);
        kinds(sizes);
        growth(sizes);
        crawlers(sizes);
    }

    private static void filling(List<GrowthRounds> sizes) {
        line("%n| entries | indexed each second | index, MiB |%n|---|---|---|");
        sizes.forEach(size -> line(
                "| %,d | %,.0f | %,d |", size.entries, size.filling.perSecond(), size.filling.bytes() / 1024 / 1024));
    }

    private static void users(List<GrowthRounds> sizes) {
        line("%n| entries | at once | pages/s | p50 ms | p95 | p99 | bare SQL/s | p50 ms | p95 | p99 |");
        line("|---|---|---|---|---|---|---|---|---|---|");
        sizes.forEach(size -> size.byUsers.forEach((users, both) -> line(
                "| %,d | %d | %s | %s |",
                size.entries, users, both.portal().cells(), both.sql().cells())));
    }

    private static void kinds(List<GrowthRounds> sizes) {
        line(
                "%n| %d at once, entries | question | pages/s | p50 ms | p95 | p99 | bare SQL/s | p50 ms | p95 | p99 |",
                GrowthRounds.USUAL);
        line("|---|---|---|---|---|---|---|---|---|---|");
        sizes.forEach(size -> size.byKind.forEach((kind, both) -> line(
                "| %,d | %s | %s | %s |",
                size.entries, kind.label(), both.portal().cells(), both.sql().cells())));
    }

    private static void growth(List<GrowthRounds> sizes) {
        GrowthRounds first = sizes.getFirst();
        line(
                "%n| p95 at %d at once, times that at %,d | portal | bare SQL |%n|---|---|---|",
                GrowthRounds.USUAL, first.entries);
        sizes.forEach(size -> line(
                "| %,d | %.1f | %.1f |",
                size.entries,
                usual(size).portal().p95() / usual(first).portal().p95(),
                usual(size).sql().p95() / usual(first).sql().p95()));
    }

    private static GrowthRounds.Both usual(GrowthRounds size) {
        return java.util.Objects.requireNonNull(size.byUsers.get(GrowthRounds.USUAL));
    }

    private static void crawlers(List<GrowthRounds> sizes) {
        line("%n| entries | 200 filters/s from | pages of entries alone, p50 ms | p99 | beside, p50 ms | p99 | p99"
                + " moved | the crawler's answers by status |%n|---|---|---|---|---|---|---|---|");
        sizes.forEach(size -> size.crawlers.forEach(moved -> line(
                "| %,d | %s | %s | %s | %s | %s | %+.0f %% | %s |",
                size.entries,
                moved.crawler(),
                Latency.ms(moved.alone().p50()),
                Latency.ms(moved.alone().p99()),
                Latency.ms(moved.beside().p50()),
                Latency.ms(moved.beside().p99()),
                100 * (moved.beside().p99() / moved.alone().p99() - 1),
                moved.answers())));
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
