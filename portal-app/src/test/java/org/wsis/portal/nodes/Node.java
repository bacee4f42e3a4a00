package org.wsis.portal.nodes;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsis.portal.FreePort;

/** A portal in a process of its own, as where it is deployed: no class of the tests is on its class path. */
final class Node implements AutoCloseable {
    static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int REFUSED = 0;
    private static final Pattern SETUP = Pattern.compile("Open http://127\\.0\\.0\\.1:\\d+(/setup\\?token=\\S+)");

    private final String name;
    private final Path log;
    private final int port;
    private final Process process;

    private Node(String name, Path log, int port, Process process) {
        this.name = name;
        this.log = log;
        this.port = port;
        this.process = process;
    }

    /** Begins to start a portal; its log and its index lie in the folder under its name. */
    static Node start(String name, Path folder, Map<String, String> settings) throws IOException {
        int port = FreePort.choose();
        Path log = folder.resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(program());
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var environment = new HashMap<>(settings);
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("PORTAL_BASE_URL", "http://127.0.0.1:" + port);
        environment.put("PORTAL_SEARCH_DIRECTORY", folder.resolve(name).toString());
        environment.computeIfPresent("PORTAL_DATABASE_URL", (key, url) -> url + "?ApplicationName=" + name);
        builder.environment().putAll(environment);
        return new Node(name, log, port, builder.start());
    }

    /** A process that answers in the place of portals. */
    static Node of(String name, Path log, int port, Process process) {
        return new Node(name, log, port, process);
    }

    /** The packaged portal where there is one already, else what it is made of. */
    private static List<String> program() {
        String jar = System.getProperty("portal.jar");
        return jar == null ? List.of("-classpath", classPath(), "org.wsis.WsisPortal") : List.of("-jar", jar);
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until it is ready to answer. */
    Node ready() {
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("The portal ended:\n" + log());
                    }
                    return readiness() == 200;
                });
        return this;
    }

    /** The status of its readiness, or 0 if it takes no connection. */
    int readiness() throws IOException, InterruptedException {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(address("/actuator/health/readiness"))
                                    .timeout(Duration.ofSeconds(30))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (ConnectException refused) {
            return REFUSED;
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    String name() {
        return name;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** The path of the link that its start printed. */
    String printedLink() throws IOException {
        Matcher link = SETUP.matcher(log());
        if (!link.find()) {
            throw new IllegalStateException("No link was printed:\n" + log());
        }
        return link.group(1);
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, as {@code docker stop} does. */
    Process terminate() {
        process.destroy();
        return process;
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
