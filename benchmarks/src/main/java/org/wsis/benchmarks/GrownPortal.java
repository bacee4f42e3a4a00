package org.wsis.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * A portal with generated entries, which it has put into its index by itself.
 *
 * @param program what Java runs: the packaged jar
 */
record GrownPortal(Postgres postgres, List<String> program, PopulatedPortal populated, Path options, Path folder) {
    private static final int PORT = 8192;
    private static final int AT_A_TIME = 2000;
    private static final int ENTRIES_OF_AN_ORGANISATION = 20;
    private static final Duration PATIENCE = Duration.ofHours(3);

    /** How the index was filled. */
    record Filling(double perSecond, long bytes) {}

    /** Adds entries until there are so many, and has the index filled by the start of a portal. */
    Filling grow(int entries) throws IOException, InterruptedException, SQLException {
        start().close();
        copy(entries);
        postgres.asOwner("ANALYZE");
        deleteIndex();
        postgres.asOwner("DELETE FROM search.built_index");
        var watch = FillingWatch.start(postgres);
        start().close();
        return new Filling(entries / watch.seconds(), bytes());
    }

    /** As it is deployed. */
    PortalProcess start() throws IOException, InterruptedException {
        Map<String, String> settings = populated.settings();
        settings.put("PORTAL_BASE_URL", "http://127.0.0.1:" + PORT);
        List<String> arguments =
                Stream.concat(Stream.of("@" + options), program.stream()).toList();
        return PortalProcess.start(arguments, settings, PORT, folder, PATIENCE);
    }

    private void copy(int entries) throws SQLException, IOException {
        int organisations = Math.max(50, entries / ENTRIES_OF_AN_ORGANISATION);
        int present = Integer.parseInt(
                postgres.ask("SELECT count(*) FROM stocktaking.entry WHERE version = 0 AND source IS NULL"
                        + " AND website LIKE 'https://project%.example/%'"));
        int known = Integer.parseInt(postgres.ask(
                "SELECT count(*) FROM organisation.organisation WHERE id::text LIKE '%-0000-000000000001'"));
        postgres.asOwner(IntStream.range(known, organisations)
                .mapToObj(number ->
                        "INSERT INTO organisation.organisation (id, name, registered_at) VALUES ('%s', '%s', now());"
                                .formatted(
                                        GeneratedEntry.organisation(number), GeneratedEntry.organisationName(number)))
                .collect(Collectors.joining()));
        long first = Long.parseLong(
                postgres.ask("SELECT greatest(1000000, 1 + max(number) - " + present + ") FROM stocktaking.entry"));
        try (Connection connection = postgres.connect()) {
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int start = present; start < entries; start += AT_A_TIME) {
                copying.copyIn(
                        "COPY stocktaking.entry (" + GeneratedEntry.COLUMNS + ") FROM STDIN",
                        new StringReader(rows(start, Math.min(entries, start + AT_A_TIME), first, organisations)));
            }
        }
        postgres.asOwner("SELECT setval('stocktaking.entry_number', (SELECT max(number) FROM stocktaking.entry))");
    }

    private static String rows(int start, int end, long first, int organisations) {
        return IntStream.range(start, end)
                .parallel()
                .mapToObj(number -> GeneratedEntry.of(number).row(first, organisations))
                .collect(Collectors.joining());
    }

    private Path index() {
        return folder.resolve("search");
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(index())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(index())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void deleteIndex() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
    }

    private long bytes() throws IOException {
        return files().stream().mapToLong(GrownPortal::size).sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
