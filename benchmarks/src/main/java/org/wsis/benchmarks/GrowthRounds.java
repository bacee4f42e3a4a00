package org.wsis.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured with one number of entries. No question is asked twice, but by chance. */
final class GrowthRounds {
    static final int[] USERS = {1, 8, 32, 128};
    static final int USUAL = 8;
    private static final int QUESTIONS = 6000;
    private static final Duration ROUND = Duration.ofSeconds(8);
    private static final Duration SHORT_ROUND = Duration.ofSeconds(4);

    /** The portal's pages and the bare SQL. */
    record Both(Latency portal, Latency sql) {}

    final int entries;
    final GrownPortal.Filling filling;
    final Map<Integer, Both> byUsers = new LinkedHashMap<>();
    final Map<Asked.Kind, Both> byKind = new EnumMap<>(Asked.Kind.class);
    final List<CrawlerRounds.Moved> crawlers = new ArrayList<>();

    GrowthRounds(int entries, GrownPortal.Filling filling) {
        this.entries = entries;
        this.filling = filling;
    }

    void measure(Visitors visitors, PlainFullText sql) throws IOException, InterruptedException, SQLException {
        for (int users : USERS) {
            byUsers.put(users, both(visitors, sql, Asked.mixed(QUESTIONS, users), users, ROUND));
        }
        for (Asked.Kind kind : Asked.Kind.values()) {
            byKind.put(kind, both(visitors, sql, Asked.of(kind, QUESTIONS / 6, 17), USUAL, SHORT_ROUND));
        }
    }

    private static Both both(Visitors visitors, PlainFullText sql, List<Asked> questions, int users, Duration time)
            throws IOException, InterruptedException, SQLException {
        return new Both(visitors.ask(questions, users, time), sql.ask(questions, users, time));
    }

    void crawl(PortalProcess portal, List<String> entryIds) throws InterruptedException {
        crawlers.addAll(new CrawlerRounds(
                        portal,
                        entryIds.stream()
                                .map(id -> "/stocktaking/entries/" + id)
                                .toList())
                .measure());
    }
}
