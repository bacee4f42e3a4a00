package org.wsis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The explorer with more and more entries, beside the same questions in plain SQL; prints what docs/performance.md shows. */
public final class Growth {
    private static final Duration WARM_UP = Duration.ofSeconds(45);

    private Growth() {}

    /**
     * The arguments are the packaged jar of the portal, the file with the JVM options of its deployment, and the numbers of
     * entries, the smallest first, with commas.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path jar = Path.of(arguments[0]).toRealPath();
        Path options = Path.of(arguments[1]).toRealPath();
        List<Integer> sizes =
                Stream.of(arguments[2].split(",")).map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "growth");
        String machine = Machine.describe();
        try (Postgres postgres = Postgres.start()) {
            var grown = new GrownPortal(
                    postgres,
                    List.of("-jar", jar.toString()),
                    new PopulatedPortal(postgres, options, folder),
                    options,
                    folder);
            var results = new ArrayList<GrowthRounds>();
            for (int size : sizes) {
                results.add(measure(grown, size));
                System.out.println(machine);
                GrowthTables.print(results);
            }
        }
    }

    static GrowthRounds measure(GrownPortal grown, int size) throws IOException, InterruptedException, SQLException {
        GrownPortal.Filling filling = grown.grow(size);
        var sql = new PlainFullText(grown.postgres());
        sql.prepare();
        try (PortalProcess portal = grown.start()) {
            new Visitors(portal).ask(Asked.mixed(20_000, 0), 32, WARM_UP);
            var rounds = new GrowthRounds(size, filling);
            rounds.measure(new Visitors(portal), sql);
            rounds.crawl(portal, grown.populated().entries());
            return rounds;
        } finally {
            sql.drop();
        }
    }
}
