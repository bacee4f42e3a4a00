package org.wsis.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages by turns, in rounds: whatever else the machine does meets all of them alike. A ratio is the median of the
 * ratios of each round.
 */
record PageRounds(PortalProcess portal, List<String> entries) {
    private static final String CONSTANT = "constant string (a)";
    private static final String FRAME = "page frame without data (b)";
    private static final String SQL = "bare SQL of a list (c)";

    void measure(Duration warmUp, Duration round, int rounds) throws IOException, InterruptedException {
        Map<String, List<String>> pages = pages();
        for (int time = 0; time < 2; time++) {
            for (List<String> addresses : pages.values()) {
                Load.on(portal, addresses, Benchmarks.VISITORS, warmUp);
            }
        }
        var loads = new LinkedHashMap<String, List<Load>>();
        for (int number = 0; number < rounds; number++) {
            for (var page : pages.entrySet()) {
                loads.computeIfAbsent(page.getKey(), name -> new ArrayList<>())
                        .add(Load.on(portal, page.getValue(), Benchmarks.VISITORS, round));
            }
        }
        print(loads);
    }

    private Map<String, List<String>> pages() {
        var pages = new LinkedHashMap<String, List<String>>();
        pages.put(CONSTANT, List.of("/yardstick/constant"));
        pages.put(FRAME, List.of("/yardstick/frame"));
        pages.put(SQL, List.of("/yardstick/sql"));
        pages.put("home", List.of("/"));
        pages.put("list", List.of("/stocktaking"));
        pages.put(
                "detail",
                entries.stream().map(id -> "/stocktaking/entries/" + id).toList());
        pages.put("list, filtered, 340 views", filtered());
        return pages;
    }

    /** Views that few visitors share: each line with each goal, and the pages of the whole. */
    private static List<String> filtered() {
        var views = new ArrayList<String>();
        for (String line : List.of("C2", "C3", "C4", "C7-hea", "C7-agr", "C11")) {
            for (int goal = 1; goal <= 17; goal++) {
                views.add("/stocktaking?actionLine=%s&sdg=%d".formatted(line, goal));
            }
        }
        for (int page = 2; page <= 239; page++) {
            views.add("/stocktaking?page=" + page);
        }
        Collections.shuffle(views, new java.util.Random(1));
        return views;
    }

    private static void print(Map<String, List<Load>> loads) {
        System.out.printf("%n| page | requests/s | p50 ms | p99 ms | CPU ms | failures | of (a) | of (b) | of (c) |%n");
        System.out.printf("|---|---|---|---|---|---|---|---|---|%n");
        loads.forEach((name, rounds) -> System.out.printf(
                "| %s | %,.0f | %.1f | %.1f | %.2f | %d | %s | %s | %s |%n",
                name,
                Median.of(rounds, Load::perSecond),
                Median.of(rounds, Load::p50),
                Median.of(rounds, Load::p99),
                Median.of(rounds, Load::cpuMillis),
                rounds.stream().mapToLong(Load::failures).sum(),
                Median.ratio(rounds, of(loads, CONSTANT)),
                Median.ratio(rounds, of(loads, FRAME)),
                Median.ratio(rounds, of(loads, SQL))));
    }

    private static List<Load> of(Map<String, List<Load>> loads, String page) {
        return loads.getOrDefault(page, List.of());
    }
}
