package org.wsis.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Votes over HTTP: so many voters at once, each choice sent as soon as the one before is answered; every choice once. */
final class VoteRounds {
    private static final Pattern RESULT = Pattern.compile("RESULT (\\S+) (\\S+) (\\S+) (\\S+) (\\S+) (\\S+)");
    private static final String SCRIPT = """
        local ballots = {}
        for line in io.lines("%s") do ballots[#ballots + 1] = line end
        sent = %d
        moved = 0
        local main
        function setup(thread) main = thread end
        request = function()
          sent = sent + 1
          if sent > #ballots then
            wrk.thread:stop()
            sent = #ballots
          end
          local session, token, network, project, category = ballots[sent]:match("(%%S+) (%%S+) (%%S+) (%%S+) (%%S+)")
          return wrk.format("POST", "%s", { ["Cookie"] = session, ["X-Forwarded-For"] = network,
              ["Content-Type"] = "application/x-www-form-urlencoded" },
              "_csrf=" .. token .. "&project=" .. project .. "&category=" .. category)
        end
        response = function(status, headers)
          local location = headers["Location"] or headers["location"] or ""
          if status == 302 and location:find("outcome=saved", 1, true) then moved = moved + 1
          else other = status .. " " .. location end
        end
        done = function(summary, latency, requests)
          io.write(string.format("RESULT %%d %%d %%d %%f %%f %%f\\n", main:get("sent"), main:get("moved"), summary.requests,
              summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
          io.write("The last answer that saved nothing: " .. (main:get("other") or "none"))
        end
        """;

    private final PortalProcess portal;
    private final VotedContest contest;
    private final Ballots ballots;
    private int sent;

    VoteRounds(PortalProcess portal, VotedContest contest, Ballots ballots) {
        this.portal = portal;
        this.contest = contest;
        this.ballots = ballots;
    }

    /**
     * One round.
     *
     * @param perSecond saved votes
     * @param p50 milliseconds
     * @param p99 milliseconds
     */
    record Round(int voters, double perSecond, double p50, double p99) {
        String cells() {
            return String.format(
                    Locale.ROOT, "%d | %,.0f | %s | %s", voters, perSecond, Latency.ms(p50), Latency.ms(p99));
        }
    }

    /**
     * Votes for so long.
     *
     * @throws IllegalStateException if a vote was not saved, or another number is stored than was answered
     */
    Round vote(int voters, Duration time) throws IOException, InterruptedException, SQLException {
        long before = contest.stored();
        Path script = Files.createTempFile("votes", ".lua");
        try {
            Files.writeString(script, SCRIPT.formatted(ballots.file(), sent, Ballots.PATH));
            return read(voters, run(voters, time, script), before);
        } finally {
            Files.delete(script);
        }
    }

    private String run(int voters, Duration time, Path script) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        "wrk",
                        "-t1",
                        "-c" + voters,
                        "-d" + time.toSeconds() + "s",
                        "--timeout=30s",
                        "--script=" + script,
                        portal.address("/")))
                .redirectErrorStream(true)
                .start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(report);
        }
        return report;
    }

    private Round read(int voters, String report, long before) throws InterruptedException, SQLException {
        MatchResult result = RESULT.matcher(report)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk said something else:\n" + report));
        sent = Integer.parseInt(result.group(1));
        long saved = Long.parseLong(result.group(2));
        if (sent >= ballots.number()) {
            throw new IllegalStateException("There are too few voters for such a speed");
        }
        Thread.sleep(Duration.ofSeconds(2)); // what wrk did not wait for is answered by then
        long stored = contest.stored() - before;
        if (saved != Long.parseLong(result.group(3)) || stored < saved || stored > saved + voters) {
            throw new IllegalStateException("%d votes are stored\n%s".formatted(stored, report));
        }
        return new Round(voters, saved / number(result, 4), number(result, 5), number(result, 6));
    }

    private static double number(MatchResult result, int group) {
        return Double.parseDouble(result.group(group));
    }
}
