package org.wsis.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Votes that are ready to be sent, each once: the session of a signed-in voter, the token of its form, the nominee. Those of
 * one voter are far apart.
 *
 * @param file one vote a line
 * @param session of somebody who does not vote
 */
record Ballots(Path file, int number, String session) {
    static final String PATH = "/prizes/" + VotedContest.YEAR + "/ballot";
    private static final int AT_ONCE = 4;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private record Voter(String session, String token, String network) {}

    /** Signs everybody in who votes over HTTP, and fills in their ballots. */
    static Ballots prepare(PortalProcess portal, VotedContest contest, Path folder)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        List<Voter> voters = signIn(portal, contest.byHttp());
        String[] nominees = contest.nominees();
        var random = new Random(1);
        var lines = new ArrayList<String>();
        for (int category = 1; category <= VotedContest.CATEGORIES; category++) {
            for (Voter voter : voters.subList(1, voters.size())) {
                int place = (int) (VotedContest.NOMINEES * random.nextDouble() * random.nextDouble());
                String project = nominees[(category - 1) * VotedContest.NOMINEES + place];
                lines.add(
                        String.join(" ", voter.session, voter.token, voter.network, project, String.valueOf(category)));
            }
        }
        Path file = Files.write(folder.resolve("ballots.txt"), lines);
        return new Ballots(file, lines.size(), voters.getFirst().session);
    }

    private static List<Voter> signIn(PortalProcess portal, int number)
            throws InterruptedException, ExecutionException {
        var voters = new ArrayList<Future<Voter>>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int person = 1; person <= number; person++) {
                int visitor = person;
                voters.add(threads.submit(() -> signIn(portal, visitor, SignIn.network(visitor))));
            }
        }
        var all = new ArrayList<Voter>();
        for (Future<Voter> voter : voters) {
            all.add(voter.get());
        }
        return all;
    }

    private static Voter signIn(PortalProcess portal, int person, String network)
            throws IOException, InterruptedException {
        String session = new SignIn(portal).signIn(person);
        var ballot = CLIENT.send(
                HttpRequest.newBuilder(URI.create(portal.address(PATH)))
                        .header("Cookie", session)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher token = TOKEN.matcher(ballot.body());
        if (!token.find()) {
            throw new IllegalStateException("The ballot has no form: " + ballot.statusCode());
        }
        return new Voter(session, token.group(1), network);
    }
}
