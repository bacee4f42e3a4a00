package org.wsis.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Requests at fixed moments, whether or not those before were answered, as many people make them. A time is counted from the
 * moment at which the request was due.
 */
final class Pace {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PortalProcess portal;
    private final String cookie;
    private final ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();

    Pace(PortalProcess portal) {
        this(portal, "");
    }

    /** Asks with a session. */
    Pace(PortalProcess portal, String cookie) {
        this.portal = portal;
        this.cookie = cookie;
    }

    /** Asks for the paths by turns, from the networks that are given for each number. */
    Pace ask(List<String> paths, int perSecond, Duration time, IntFunction<String> network)
            throws InterruptedException {
        int number = Math.toIntExact(perSecond * time.toSeconds());
        var open = new CountDownLatch(number);
        long start = System.nanoTime();
        for (int sent = 0; sent < number; sent++) {
            long due = start + sent * 1_000_000_000L / perSecond;
            LockSupport.parkNanos(due - System.nanoTime());
            CLIENT.sendAsync(
                            request(paths.get(sent % paths.size()), network.apply(sent)),
                            HttpResponse.BodyHandlers.discarding())
                    .whenComplete((answer, failure) -> {
                        times.add((System.nanoTime() - due) / 1e6);
                        statuses.merge(failure == null ? answer.statusCode() : 0, 1, Integer::sum);
                        open.countDown();
                    });
        }
        open.await();
        return this;
    }

    private HttpRequest request(String path, String network) {
        var request = HttpRequest.newBuilder(URI.create(portal.address(path)))
                .header("X-Forwarded-For", network)
                .timeout(PATIENCE);
        return cookie.isEmpty()
                ? request.build()
                : request.header("Cookie", cookie).build();
    }

    /** Milliseconds of each answer. */
    Collection<Double> times() {
        return times;
    }

    /** How many answers had which status; 0 stands for none. */
    Map<Integer, Integer> statuses() {
        return statuses;
    }
}
