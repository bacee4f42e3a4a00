package org.wsis.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk measured.
 *
 * @param perSecond answered requests
 * @param p50 milliseconds
 * @param p99 milliseconds
 * @param cpuMillis processor time of the portal for each answer, which other programs on the machine hardly change
 * @param failures answers that were not 2xx or 3xx, and socket errors
 */
record Load(double perSecond, double p50, double p99, double cpuMillis, long failures) {
    private static final Pattern NUMBER = Pattern.compile("([0-9.]+)(us|ms|s|m)?");
    private static final String PATHS_BY_TURNS = """
            local paths = {%s}
            local number = 0
            request = function()
              number = number %% #paths + 1
              return wrk.format("GET", paths[number])
            end
            """;

    /** Asks for the paths by turns from so many connections for so long, each connection as fast as it is answered. */
    static Load on(PortalProcess portal, List<String> paths, int connections, Duration time)
            throws IOException, InterruptedException {
        Path script = Files.createTempFile("paths", ".lua");
        try {
            Files.writeString(
                    script,
                    PATHS_BY_TURNS.formatted(paths.stream()
                            .map(path -> '"' + path + '"')
                            .collect(java.util.stream.Collectors.joining(","))));
            Duration before = portal.cpuTime();
            String report = wrk(connections, time, script, portal.address("/"));
            return read(report, portal.cpuTime().minus(before));
        } finally {
            Files.delete(script);
        }
    }

    private static String wrk(int connections, Duration time, Path script, String address)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + time.toSeconds() + "s",
                        "--timeout=30s",
                        "--latency",
                        "--script=" + script,
                        address))
                .redirectErrorStream(true)
                .start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(report);
        }
        return report;
    }

    private static Load read(String report, Duration cpu) {
        long answered = Long.parseLong(find(report, "(\\d+) requests in"));
        return new Load(
                Double.parseDouble(find(report, "Requests/sec:\\s+(\\S+)")),
                milliseconds(find(report, "(?m)^\\s+50%\\s+(\\S+)")),
                milliseconds(find(report, "(?m)^\\s+99%\\s+(\\S+)")),
                cpu.toNanos() / 1e6 / Math.max(1, answered),
                failures(report));
    }

    private static long failures(String report) {
        Matcher wrong = Pattern.compile("Non-2xx or 3xx responses: (\\d+)").matcher(report);
        Matcher broken = Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)")
                .matcher(report);
        long count = wrong.find() ? Long.parseLong(wrong.group(1)) : 0;
        if (broken.find()) {
            for (int group = 1; group <= 4; group++) {
                count += Long.parseLong(broken.group(group));
            }
        }
        return count;
    }

    private static String find(String report, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(report);
        if (!found.find()) {
            throw new IllegalStateException("wrk said something else:\n" + report);
        }
        return found.group(1);
    }

    private static double milliseconds(String time) {
        Matcher parts = NUMBER.matcher(time);
        if (!parts.matches()) {
            throw new IllegalStateException("Not a time: " + time);
        }
        double value = Double.parseDouble(parts.group(1));
        return switch (parts.group(2)) {
            case "us" -> value / 1000;
            case "s" -> value * 1000;
            case "m" -> value * 60_000;
            case null, default -> value;
        };
    }
}
