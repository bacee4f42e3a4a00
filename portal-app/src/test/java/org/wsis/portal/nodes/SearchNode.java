package org.wsis.portal.nodes;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A real OpenSearch in a process of its own; the module {@code search-node} says of which jars. Only the profile
 * {@code cluster} builds that.
 */
record SearchNode(Process process, int port, Path log) implements AutoCloseable {
    private static final String JARS = "search-node.classpath";

    static boolean isOffered() {
        return System.getProperty(JARS) != null;
    }

    static SearchNode start(Path folder) throws IOException {
        int port = freePort();
        Path log = folder.resolve("opensearch.log");
        String jars =
                Files.readString(Path.of(Objects.requireNonNull(System.getProperty(JARS), "Run with -P cluster")));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        jars,
                        "org.codelibs.opensearch.runner.OpenSearchRunner",
                        "-basePath",
                        folder.resolve("opensearch").toString(),
                        "-numOfNode",
                        "1",
                        "-baseHttpPort",
                        Integer.toString(port - 1),
                        "-clusterName",
                        "portal-tests-" + port)) // two of one name would join
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var node = new SearchNode(process, port, log);
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(300))
                .until(node::answers);
        return node;
    }

    /** The runner takes no other ports. */
    private static int freePort() {
        return IntStream.rangeClosed(9201, 9299)
                .filter(SearchNode::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    private boolean answers() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("OpenSearch ended:\n" + Files.readString(log));
        }
        try {
            return Node.CLIENT
                            .send(
                                    HttpRequest.newBuilder(URI.create(address()))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
