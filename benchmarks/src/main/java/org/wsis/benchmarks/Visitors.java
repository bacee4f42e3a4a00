package org.wsis.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Visitors who each ask for the next page as soon as they have the last one: wrk, with each request from another network. */
record Visitors(PortalProcess portal) {
    private static final Pattern RESULT = Pattern.compile("RESULT (\\S+) (\\S+) (\\S+) (\\S+) (\\S+)");
    private static final String SCRIPT = """
        local paths = {}
        for line in io.lines("%s") do paths[#paths + 1] = line end
        local number = 0
        local cookie = "%s"
        if cookie ~= "" then wrk.headers["Cookie"] = cookie end
        request = function()
          number = number %% #paths + 1
          wrk.headers["X-Forwarded-For"] = "10." .. (math.floor(number / 65536) %% 256) .. "." ..
              (math.floor(number / 256) %% 256) .. "." .. (number %% 256)
          return wrk.format("GET", paths[number])
        end
        done = function(summary, latency, requests)
          local wrong = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
              + summary.errors.timeout
          io.write(string.format("RESULT %%f %%f %%f %%f %%d\\n", summary.requests / summary.duration * 1e6,
              latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000, wrong))
        end
        """;

    Latency ask(List<Asked> questions, int visitors, Duration time) throws IOException, InterruptedException {
        return askPaths(questions.stream().map(Asked::path).toList(), "", visitors, time);
    }

    /** Asks for these by turns, with a session if the cookie is not empty. */
    Latency askPaths(List<String> asked, String cookie, int visitors, Duration time)
            throws IOException, InterruptedException {
        Path paths = Files.createTempFile("paths", ".txt");
        Path script = Files.createTempFile("paths", ".lua");
        try {
            Files.write(paths, asked);
            Files.writeString(script, SCRIPT.formatted(paths, cookie));
            return read(run(visitors, time, script));
        } finally {
            Files.delete(script);
            Files.delete(paths);
        }
    }

    private String run(int visitors, Duration time, Path script) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        "wrk",
                        "-t1",
                        "-c" + visitors,
                        "-d" + time.toSeconds() + "s",
                        "--timeout=60s",
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

    private static Latency read(String report) {
        MatchResult result = RESULT.matcher(report)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk said something else:\n" + report));
        return new Latency(
                number(result, 1), number(result, 2), number(result, 3), number(result, 4), (long) number(result, 5));
    }

    private static double number(MatchResult result, int group) {
        return Double.parseDouble(result.group(group));
    }
}
