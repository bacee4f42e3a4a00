package org.wsis.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The pages of a consultation with many contributions, beside the empty page frame; prints what docs/performance.md shows. */
public final class Consulted {
    private static final int CONTRIBUTIONS = 500;
    private static final int REQUESTS = 200;
    private static final int VISITORS = 8;
    private static final int PAGES = 9;
    private static final int CONFIDENTIAL = 25;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Map<String, String> MANY_SEARCHES = Map.of("PORTAL_RATE_SEARCH", "100000000");

    private final PortalProcess portal;
    private final String session;

    private Consulted(PortalProcess portal) throws IOException, InterruptedException {
        this.portal = portal;
        this.session = session(portal);
    }

    /** The second argument is the file with the JVM options of the deployment; the others are not used. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path options = Path.of(arguments[1]).toRealPath();
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "consulted");
        String machine = Machine.describe();
        try (Postgres postgres = Postgres.start()) {
            var populated = new PopulatedPortal(postgres, options, folder);
            populated.start().close();
            new FilledConsultation(postgres).fill(CONTRIBUTIONS, REQUESTS);
            try (PortalProcess portal = populated.start(MANY_SEARCHES)) {
                System.out.printf("%n%s%n", machine);
                new Consulted(portal).measure();
            }
        }
    }

    private static String session(PortalProcess portal) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(portal.address("/yardstick/session")))
                    .build();
            return client
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .allValues("Set-Cookie")
                    .stream()
                    .filter(cookie -> cookie.startsWith("session="))
                    .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void measure() throws IOException, InterruptedException {
        Map<String, List<String>> pages = pages();
        for (List<String> paths : pages.values()) {
            ask(paths, WARM_UP);
        }
        System.out.printf(
                "%n| page, %d at once | round | pages/s | p50 ms | p95 | p99 |%n|---|---|---|---|---|---|%n", VISITORS);
        for (int round = 1; round <= ROUNDS; round++) {
            for (var page : pages.entrySet()) {
                System.out.printf(
                        "| %s | %d | %s |%n",
                        page.getKey(), round, ask(page.getValue(), ROUND).cells());
            }
        }
    }

    private Latency ask(List<String> paths, Duration time) throws IOException, InterruptedException {
        String cookie = paths.getFirst().startsWith("/admin/") ? session : "";
        return new Visitors(portal).askPaths(paths, cookie, VISITORS, time);
    }

    private static Map<String, List<String>> pages() {
        String path = FilledConsultation.PATH;
        var pages = new LinkedHashMap<String, List<String>>();
        pages.put("page frame without data", List.of("/yardstick/frame"));
        pages.put("list of contributions", numbered(path + "/contributions?page=", PAGES));
        pages.put("balance board", List.of(path + "/balance"));
        pages.put("a contribution with its fate", open(path));
        pages.put("fate ledger, the whole file", List.of(path + "/contributions/ledger.csv"));
        pages.put("staff queue", numbered("/admin" + path + "/contributions?page=", PAGES));
        return pages;
    }

    private static List<String> numbered(String path, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> path + number).toList();
    }

    /** Confidential ones have no page. */
    private static List<String> open(String path) {
        return IntStream.rangeClosed(1, CONTRIBUTIONS)
                .filter(number -> number % CONFIDENTIAL > 0)
                .mapToObj(number -> path + "/contributions/" + number)
                .toList();
    }
}
