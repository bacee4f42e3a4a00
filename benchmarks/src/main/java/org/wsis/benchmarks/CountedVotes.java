package org.wsis.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The count of a vote by the portal, the files for everybody, and the recount with the program that the project ships.
 *
 * @param recount its only file
 */
record CountedVotes(Postgres postgres, PortalProcess portal, Path recount, Path folder) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final List<String> FILES = List.of("digests", "commitments", "choices", "results");

    private static final String CLOSE = """
        UPDATE schedule.phase SET closes_at = now(), version = version + 1
        WHERE process = 'prizes' AND edition = '%1$d' AND key = 'voting';
        INSERT INTO approval.request (id, kind, subject, reason, asked_by, asked_at, expires_at, state, decided_by,
            decided_at, answer)
        VALUES (gen_random_uuid(), 'prizes-count', '%1$d', 'The vote is over', gen_random_uuid(), now(),
            now() + interval '7 days', 'APPROVED', gen_random_uuid(), now(), 'It is');
        INSERT INTO jobs.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
        VALUES ('prizes-count', '%1$d', now(), false, 1)
        """;
    private static final String PICKED =
            "SELECT count(*) FROM jobs.scheduled_tasks WHERE task_name = 'prizes-count'" + " AND NOT picked";
    private static final String COUNTED = "SELECT count(*) FROM prizes.vote_count WHERE edition = %d";
    private static final String PUBLISH = """
        INSERT INTO schedule.phase (id, version, process, edition, key, title, opens_at, closes_at, author, created_at)
        VALUES (gen_random_uuid(), 0, 'prizes', '%d', 'champions', 'Champions', now(), now() + interval '9 days',
            gen_random_uuid(), now())
        """;

    /** Closes the vote and does all of it; fails if the recount finds anything. */
    void measure() throws IOException, InterruptedException, SQLException {
        int year = VotedContest.YEAR;
        postgres.asOwner(CLOSE.formatted(year));
        until(PICKED, "0");
        double counting = seconds(() -> until(COUNTED.formatted(year), "1"));
        postgres.asOwner(PUBLISH.formatted(year));
        double files = seconds(() -> {
            for (String file : FILES) {
                download(year, file + ".csv");
            }
        });
        double recounting = seconds(() -> recount(year));
        System.out.printf(
                Locale.ROOT,
                "%n| after the vote | s | target |%n|---|---|---|%n| last digest, tally and final list | %.1f | |%n"
                        + "| the files for everybody, made and sent | %.1f | |%n| independent recount | %.1f | 10 |%n",
                counting,
                files,
                recounting);
    }

    private interface Part {
        void run() throws IOException, InterruptedException, SQLException;
    }

    private static double seconds(Part part) throws IOException, InterruptedException, SQLException {
        long start = System.nanoTime();
        part.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private void until(String question, String answer) throws InterruptedException, SQLException {
        long start = System.nanoTime();
        while (!postgres.ask(question).equals(answer)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("Not counted; see portal.log in " + folder);
            }
            Thread.sleep(20);
        }
    }

    private void download(int year, String file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(portal.address("/prizes/" + year + "/" + file)))
                .build();
        var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofFile(folder.resolve(file)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(file + ": " + answer.statusCode());
        }
    }

    private void recount(int year) throws IOException, InterruptedException {
        Path report = folder.resolve("recount.txt");
        int status = new ProcessBuilder(
                        PortalProcess.JAVA, recount.toString(), folder.toString(), Integer.toString(year))
                .redirectErrorStream(true)
                .redirectOutput(report.toFile())
                .start()
                .waitFor();
        String said = Files.readString(report, StandardCharsets.UTF_8);
        System.out.println(said);
        if (status != 0) {
            throw new IllegalStateException("The recount does not agree");
        }
    }
}
