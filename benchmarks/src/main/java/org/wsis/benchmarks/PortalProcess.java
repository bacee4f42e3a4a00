package org.wsis.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A portal in a process of its own.
 *
 * @param toFirstPage from the start of the process to the first answered home page
 */
record PortalProcess(Process process, int port, Duration toFirstPage) implements AutoCloseable {
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    /** Starts {@code java} with the arguments and waits for the home page; fails after two minutes. */
    static PortalProcess start(List<String> arguments, Map<String, String> settings, int port, Path folder)
            throws IOException, InterruptedException {
        return start(arguments, settings, port, folder, Duration.ofMinutes(2));
    }

    /** The same with another patience. */
    static PortalProcess start(
            List<String> arguments, Map<String, String> settings, int port, Path folder, Duration patience)
            throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(JAVA), arguments.stream()).toList();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("portal.log").toFile()))
                .directory(folder.toFile());
        builder.environment().putAll(settings);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        long start = System.nanoTime();
        Process process = builder.start();
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - start > patience.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("The portal did not start; see portal.log in " + folder);
            }
            Thread.sleep(10);
        }
        return new PortalProcess(process, port, Duration.ofNanos(System.nanoTime() - start));
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** How many entries the register lists. */
    long listed() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address("/api/v1/stocktaking/entries?size=1")))
                .build();
        var total = Pattern.compile("\"total\":(\\d+)")
                .matcher(CLIENT.send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
        if (!total.find()) {
            throw new IOException("The portal does not say how many entries it lists");
        }
        return Long.parseLong(total.group(1));
    }

    /** The resident memory of the process in MiB, as Linux counts it. */
    long residentMiB() throws IOException {
        return statusMiB("VmRSS:");
    }

    /** The most that it was since the start. */
    long mostResidentMiB() throws IOException {
        return statusMiB("VmHWM:");
    }

    private long statusMiB(String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The processor time that the process has used. */
    Duration cpuTime() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
