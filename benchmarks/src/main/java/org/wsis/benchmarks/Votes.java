package org.wsis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The public vote at 2021's size, beside the bare transaction, and its count; prints what docs/performance.md shows. */
public final class Votes {
    private static final List<Integer> VOTERS = List.of(8, 64, 512);
    private static final int USUAL = 64;
    private static final int PAGES_PER_SECOND = 10;
    private static final int WARM_UP = 5;
    private static final int WHOLE = 1_000_000;
    private static final List<String> PUBLIC =
            List.of("/prizes/" + VotedContest.YEAR, "/prizes/" + VotedContest.YEAR + "/digests");

    private final Postgres postgres;
    private final PortalProcess portal;
    private final Ballots ballots;
    private final VoteRounds rounds;
    private final Path folder;
    private final Duration time;

    private Votes(Postgres postgres, PortalProcess portal, VotedContest contest, Path folder)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        this.postgres = postgres;
        this.portal = portal;
        this.ballots = Ballots.prepare(portal, contest, folder);
        this.rounds = new VoteRounds(portal, contest, ballots);
        this.folder = folder;
        this.time = Duration.ofSeconds(contest.votes() < WHOLE ? 2 : 12);
    }

    /**
     * The arguments are the packaged jar of the portal, the file with the JVM options of its deployment, the number of votes
     * (1300000 in 2021), and the program that recounts.
     */
    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toRealPath();
        Path options = Path.of(arguments[1]).toRealPath();
        Path recount = Path.of(arguments[3]).toRealPath();
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "votes");
        String machine = Machine.describe();
        try (Postgres postgres = Postgres.start()) {
            var deployed = new GrownPortal(
                    postgres,
                    List.of("-jar", jar.toString()),
                    new PopulatedPortal(postgres, options, folder),
                    options,
                    folder);
            deployed.start().close();
            var contest = new VotedContest(postgres, Integer.parseInt(arguments[2]));
            System.out.println(machine);
            contest.prepare();
            try (PortalProcess portal = deployed.start()) {
                new Votes(postgres, portal, contest, folder).measure();
                new CountedVotes(postgres, portal, recount, folder).measure();
                results(portal);
                System.out.printf("%nMost resident memory of the portal: %d MiB%n", portal.mostResidentMiB());
            }
        }
    }

    private void measure() throws IOException, InterruptedException, ExecutionException, SQLException {
        rounds.vote(USUAL, time.multipliedBy(WARM_UP)); // a vote lasts for weeks, a compiler for a minute
        System.out.println("\n| voters at once | votes/s | p50 ms | p99 | bare transactions/s | of the bare |");
        System.out.println("|---|---|---|---|---|---|");
        for (int voters : VOTERS) {
            double bare = new BareVotes(postgres, folder).perSecond(voters, time);
            VoteRounds.Round round = rounds.vote(voters, time);
            line("| %s | %,.0f | %.0f %% |", round.cells(), bare, 100 * round.perSecond() / bare);
        }
        besidePages();
    }

    /** What readers notice of the vote, and the vote of readers. */
    private void besidePages() throws IOException, InterruptedException, ExecutionException, SQLException {
        Pace ballotsAlone = ask(ballots.session(), List.of(Ballots.PATH));
        Pace publicAlone = ask("", PUBLIC);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Pace> ballotPages = threads.submit(() -> ask(ballots.session(), List.of(Ballots.PATH)));
            Future<Pace> publicPages = threads.submit(() -> ask("", PUBLIC));
            VoteRounds.Round round = rounds.vote(USUAL, time);
            line("%nbeside %d pages/s: %s", 2 * PAGES_PER_SECOND, round.cells());
            line(
                    "%n| %d pages/s of | alone, p50 ms | p95 | p99 | during the vote, p50 ms | p95 | p99 |",
                    PAGES_PER_SECOND);
            System.out.println("|---|---|---|---|---|---|---|");
            line("| ballots | %s | %s |", cells(ballotsAlone), cells(ballotPages.get()));
            line("| the contest and its digests | %s | %s |", cells(publicAlone), cells(publicPages.get()));
        }
    }

    private Pace ask(String session, List<String> paths) throws InterruptedException {
        return new Pace(portal, session).ask(paths, PAGES_PER_SECOND, time, number -> "10.2.0." + number % 256);
    }

    private String cells(Pace pace) {
        var answers = new ArrayList<>(pace.times());
        long failures = answers.size() - pace.statuses().getOrDefault(200, 0);
        Latency latency = Latency.of(answers, time.toSeconds(), failures);
        return "%s | %s | %s".formatted(Latency.ms(latency.p50()), Latency.ms(latency.p95()), Latency.ms(latency.p99()))
                + (failures == 0 ? "" : " (" + failures + " failed)");
    }

    private static void results(PortalProcess portal) throws IOException, InterruptedException {
        List<String> pages = List.of("/prizes/" + VotedContest.YEAR + "/results");
        Load.on(portal, pages, USUAL, Duration.ofSeconds(5));
        Load load = Load.on(portal, pages, USUAL, Duration.ofSeconds(5));
        line("%n| %d readers of the results | pages/s | p50 ms | p99 | failures |%n|---|---|---|---|---|", USUAL);
        line("| | %,.0f | %.1f | %.1f | %d |", load.perSecond(), load.p50(), load.p99(), load.failures());
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
