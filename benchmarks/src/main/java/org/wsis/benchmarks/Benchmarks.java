package org.wsis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** Runs every measurement and prints what docs/performance.md shows. Needs wrk on the path. */
public final class Benchmarks {
    static final int VISITORS = 64;
    private static final int ENTRIES = 10_000;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int ROUNDS = 5;

    // All visitors come from one network here.
    private static final Map<String, String> MANY_SEARCHES = Map.of("PORTAL_RATE_SEARCH", "100000000");

    private Benchmarks() {}

    /** The arguments are the packaged jar of the portal and the file with the JVM options of its deployment. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path jar = Path.of(arguments[0]).toRealPath();
        Path options = Path.of(arguments[1]).toRealPath();
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "benchmark");
        try (Postgres postgres = Postgres.start()) {
            var populated = new PopulatedPortal(postgres, options, folder);
            populated.prepare(ENTRIES);
            System.out.printf("%n%s%n", Machine.describe());
            new Deployed(jar, options, populated, folder).measure();
            try (PortalProcess portal = populated.start(MANY_SEARCHES)) {
                new PageRounds(portal, populated.entries()).measure(WARM_UP, ROUND, ROUNDS);
                new SignInRounds(portal).measure(ROUND, ROUNDS);
            }
            new OrganisationSuggestions(postgres, populated).measure();
        }
    }
}
