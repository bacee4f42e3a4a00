package org.wsis.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Chooses a port before a portal starts, because the portal's own address, on which links and passkeys rest, names it. It
 * is below those that systems give to outgoing connections, and so still free a minute later.
 */
public final class FreePort {
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;

    private FreePort() {}

    /** A port of 127.0.0.1 on which nobody listens. */
    public static int choose() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // another one, then
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
