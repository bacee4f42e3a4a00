package org.wsis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the measurements ran on. */
final class Machine {
    private static final long KIB_IN_GIB = 1024L * 1024;

    private Machine() {}

    /** Its size, its Java, and how busy it was with other things before: much more than 0 makes the figures too low. */
    static String describe() throws IOException {
        String memory =
                Files.readString(Path.of("/proc/meminfo")).lines().findFirst().orElseThrow();
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[2];
        return "%d processors, %d GiB, Java %s, load of the last 15 minutes %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(Long.parseLong(memory.replaceAll("\\D", "")) / (double) KIB_IN_GIB),
                        Runtime.version(),
                        load);
    }
}
