package org.wsis.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The pages of entries at a steady pace, by turns alone and while a crawler asks for 200 different filters each second, from
 * one network or from one for each request.
 */
record CrawlerRounds(PortalProcess portal, List<String> entries) {
    private static final int READERS = 50;
    private static final int CRAWLED = 200;
    private static final int ROUNDS = 2;
    private static final Duration ROUND = Duration.ofSeconds(10);

    /** What came of it. */
    record Moved(String crawler, Latency alone, Latency beside, Map<Integer, Integer> answers) {}

    List<Moved> measure() throws InterruptedException {
        alone();
        beside(number -> "192.0.2.7", 0, new TreeMap<>());
        return List.of(
                moved("one network", number -> "192.0.2.7", 1),
                moved("a network for each request", number -> network(new Random(number)), 2));
    }

    private Moved moved(String crawler, IntFunction<String> network, int seed) throws InterruptedException {
        var alone = new ArrayList<Double>();
        var beside = new ArrayList<Double>();
        var answers = new TreeMap<Integer, Integer>();
        for (int round = 0; round < ROUNDS; round++) {
            alone.addAll(alone());
            beside.addAll(beside(network, seed * 100 + round, answers));
        }
        return new Moved(crawler, Latency.of(alone, 1, 0), Latency.of(beside, 1, 0), answers);
    }

    private Collection<Double> alone() throws InterruptedException {
        return new Pace(portal)
                .ask(entries, READERS, ROUND, number -> "198.51.100." + number % 250)
                .times();
    }

    private Collection<Double> beside(IntFunction<String> network, int seed, Map<Integer, Integer> answers)
            throws InterruptedException {
        var crawler = new Pace(portal);
        List<String> crawled = Asked.mixed(CRAWLED * Math.toIntExact(ROUND.toSeconds()), 1000 + seed).stream()
                .map(Asked::path)
                .toList();
        Thread crawling = Thread.ofPlatform().start(() -> {
            try {
                crawler.ask(crawled, CRAWLED, ROUND, network);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        Collection<Double> times = alone();
        crawling.join();
        crawler.statuses().forEach((status, count) -> answers.merge(status, count, Integer::sum));
        return times;
    }

    private static String network(Random random) {
        return "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
