package org.wsis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** From the start of the process to the first page: the packaged jar, the same extracted, and with the JDK's AOT cache. */
record StartUp(Path jar, Map<String, String> settings, Path folder) {
    private static final int TIMES = 3;

    /** Prints the median of three starts for each way. */
    void measure() throws IOException, InterruptedException {
        Path extracted = extract();
        System.out.printf("| start to first page, packaged jar | %.1f s |%n", median(List.of("-jar", jar.toString())));
        System.out.printf(
                "| start to first page, extracted | %.1f s |%n", median(List.of("-jar", extracted.toString())));
        Path cache = folder.resolve("portal.aot");
        start(List.of("-XX:AOTCacheOutput=" + cache, "-jar", extracted.toString()));
        System.out.printf(
                "| start to first page, extracted, AOT cache (%d MiB) | %.1f s |%n",
                Files.size(cache) / 1024 / 1024,
                median(List.of("-XX:AOTCache=" + cache, "-jar", extracted.toString())));
    }

    private Path extract() throws IOException, InterruptedException {
        Path into = folder.resolve("extracted");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        into.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The jar could not be extracted");
        }
        return into.resolve(jar.getFileName());
    }

    private double median(List<String> arguments) throws IOException, InterruptedException {
        var times = new ArrayList<Duration>();
        for (int time = 0; time < TIMES; time++) {
            times.add(start(arguments));
        }
        Collections.sort(times);
        return times.get(TIMES / 2).toMillis() / 1000.0;
    }

    private Duration start(List<String> arguments) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("--enable-native-access=ALL-UNNAMED"));
        all.addAll(arguments);
        try (var portal = PortalProcess.start(all, settings, 8190, folder)) {
            return portal.toFirstPage();
        }
    }
}
