package org.wsis.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a vote is at least: its row and the act in the record, in one durable transaction, sent by pgbench. */
record BareVotes(Postgres postgres, Path folder) {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final String TRANSACTION = """
        \\set category random(1, %1$d)
        \\set place random_exponential(0, %2$d - 1, 3)
        BEGIN;
        INSERT INTO prizes.vote (edition, category, voter, project, at, turn, final, nonce, commitment)
        SELECT edition, category, gen_random_uuid(), project, clock_timestamp(), 1, true, sha256(uuid_send(gen_random_uuid())), sha256(uuid_send(gen_random_uuid())) FROM prizes.measured_nominee WHERE edition = %3$d AND category = :category AND place = :place;
        INSERT INTO audit.act (author, at, act, subject, subject_id, facts, request_id)
        VALUES (gen_random_uuid(), clock_timestamp(), 'prizes.voted', 'prizes-edition', '%3$d', '{"category": "1"}', 'bare-vote-01');
        COMMIT;
        """;

    /** Transactions each second, of so many connections for so long. */
    double perSecond(int connections, Duration time) throws IOException, InterruptedException {
        Path script = folder.resolve("vote.sql");
        Files.writeString(
                script, TRANSACTION.formatted(VotedContest.CATEGORIES, VotedContest.NOMINEES, VotedContest.BARE_YEAR));
        var process = new ProcessBuilder(List.of(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--host=127.0.0.1",
                        "--port=" + postgres.port(),
                        "--username=portal_app",
                        "--client=" + connections,
                        "--jobs=2",
                        "--time=" + time.toSeconds(),
                        "--file=" + script,
                        "portal"))
                .redirectErrorStream(true)
                .start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(report);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException(report);
        }
        return Double.parseDouble(rate.group(1));
    }
}
