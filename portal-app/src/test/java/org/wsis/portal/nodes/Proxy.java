package org.wsis.portal.nodes;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsis.portal.FreePort;

/** Caddy, as it is deployed before the portals: the same file of settings, without TLS. */
final class Proxy {
    private Proxy() {}

    /** Starts it before the nodes; Debian's package {@code caddy} must be installed. */
    static Node start(Path folder, List<Node> nodes) throws IOException {
        int port = FreePort.choose();
        Path log = folder.resolve("caddy.log");
        var builder = new ProcessBuilder(
                        "caddy",
                        "run",
                        "--config",
                        Path.of("../deploy/caddy/Caddyfile")
                                .toAbsolutePath()
                                .normalize()
                                .toString(),
                        "--adapter",
                        "caddyfile")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "PORTAL_BASE_URL",
                        "http://127.0.0.1:" + port,
                        "PROXY_BIND",
                        "127.0.0.1",
                        "PROXY_NODES",
                        nodes.stream().map(Proxy::place).collect(Collectors.joining(" ")),
                        "CADDY_ADMIN",
                        "127.0.0.1:" + FreePort.choose(),
                        "XDG_DATA_HOME",
                        folder.toString(),
                        "XDG_CONFIG_HOME",
                        folder.toString()));
        if (Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .noneMatch(place -> Path.of(place, "caddy").toFile().canExecute())) {
            throw new IllegalStateException(
                    "Install caddy (on Debian: apt-get install caddy) for the tests behind a proxy");
        }
        return Node.of("proxy", log, port, builder.start()).ready();
    }

    private static String place(Node node) {
        return node.address("").getAuthority();
    }
}
