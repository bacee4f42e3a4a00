package org.wsis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs every measurement and prints tables in Markdown. Needs wrk on the path and nothing else busy on the machine. */
public final class Benchmarks {
    private static final int ENTRIES = 10_000;
    private static final int VISITORS = 64;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(10);

    private Benchmarks() {}

    /** The one argument is the packaged jar of the portal. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path jar = Path.of(arguments[0]).toRealPath();
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "benchmark");
        try (Postgres postgres = Postgres.start()) {
            new PopulatedPortal(postgres, folder).prepare(ENTRIES);
            System.out.printf(
                    "%n%d processors, %s%n%n| what | figure |%n|---|---|%n",
                    Runtime.getRuntime().availableProcessors(), Runtime.version());
            new StartUp(jar, new PopulatedPortal(postgres, folder).settings(), folder).measure();
            throughput(new PopulatedPortal(postgres, folder));
        }
    }

    private static void throughput(PopulatedPortal populated) throws IOException, InterruptedException, SQLException {
        try (PortalProcess portal = populated.start()) {
            Map<String, String> pages = pages(portal, populated.anEntry());
            for (String address : pages.values()) {
                Load.on(address, VISITORS, WARM_UP);
            }
            var results = new LinkedHashMap<String, Load>();
            for (var page : pages.entrySet()) {
                results.put(page.getKey(), Load.on(page.getValue(), VISITORS, ROUND));
            }
            print(results);
            System.out.printf("%n| resident memory after %d visitors | %d MiB |%n", VISITORS, portal.residentMiB());
            Load hash = Load.on(portal.address("/yardstick/hash"), VISITORS, ROUND);
            double signIns = new SignIn(portal).perSecond(VISITORS, ROUND);
            System.out.printf("| one password hash for each request | %.1f/s |%n", hash.perSecond());
            System.out.printf(
                    "| sign-ins | %.1f/s, %.0f %% of the above |%n", signIns, 100 * signIns / hash.perSecond());
        }
    }

    private static Map<String, String> pages(PortalProcess portal, String entry) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("(a) constant string", portal.address("/yardstick/constant"));
        pages.put("(b) page frame without data", portal.address("/yardstick/frame"));
        pages.put("(c) bare SQL of a list", portal.address("/yardstick/sql"));
        pages.put("home", portal.address("/"));
        pages.put("list", portal.address("/stocktaking"));
        pages.put("detail", portal.address("/stocktaking/entries/" + entry));
        return pages;
    }

    private static void print(Map<String, Load> results) {
        List<Load> all = List.copyOf(results.values());
        System.out.printf("%n| page | requests/s | p50 ms | p99 ms | failures | of (a) | of (b) | of (c) |%n");
        System.out.printf("|---|---|---|---|---|---|---|---|%n");
        results.forEach((name, load) -> System.out.printf(
                "| %s | %.0f | %.1f | %.1f | %d | %.0f %% | %.0f %% | %.0f %% |%n",
                name,
                load.perSecond(),
                load.p50(),
                load.p99(),
                load.failures(),
                100 * load.perSecond() / all.get(0).perSecond(),
                100 * load.perSecond() / all.get(1).perSecond(),
                100 * load.perSecond() / all.get(2).perSecond()));
    }
}
