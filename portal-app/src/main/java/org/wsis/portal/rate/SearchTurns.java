package org.wsis.portal.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wsis.account.Network;

/**
 * Searches and filtered lists come by turns, so that a program that follows every link of every filter leaves readers in
 * peace; and one network may ask for so many. Comes before sessions and rights.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class SearchTurns extends OncePerRequestFilter {
    private static final Set<String> SEARCHES = Set.of("/stocktaking", "/search");
    private static final String FILES = "/kit/";
    private static final int MOST_NETWORKS = 100_000;
    private static final int PLACES = 200;
    private static final int PLACES_OF_A_NETWORK = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long READING = TimeUnit.SECONDS.toNanos(1);

    private final RateSettings settings;
    private final BusyPage busy;
    private final Turns turns =
            new Turns(Runtime.getRuntime().availableProcessors(), PLACES, PLACES_OF_A_NETWORK, PATIENCE);
    private final Cache<Network, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();
    private volatile long lastRead = System.nanoTime() - READING;

    SearchTurns(RateSettings settings, BusyPage busy) {
        this.settings = settings;
        this.busy = busy;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getQueryString() != null && SEARCHES.contains(path)) {
            search(request, response, chain);
            return;
        }
        if (!path.startsWith(FILES)) {
            lastRead = System.nanoTime();
            turns.share(true);
        }
        chain.doFilter(request, response);
    }

    private void search(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Network network = Network.of(request.getRemoteAddr());
        var probe = buckets.get(network, key -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Math.ceilDiv(probe.getNanosToWaitForRefill(), TimeUnit.SECONDS.toNanos(1));
            busy.write(HttpStatus.TOO_MANY_REQUESTS, seconds, request, response);
            return;
        }
        turns.share(System.nanoTime() - lastRead < READING);
        switch (take(network)) {
            case TOO_MUCH -> busy.write(HttpStatus.TOO_MANY_REQUESTS, 1, request, response);
            case BUSY -> busy.write(HttpStatus.SERVICE_UNAVAILABLE, PATIENCE.toSeconds() * 2, request, response);
            case TURN -> {
                try {
                    chain.doFilter(request, response);
                } finally {
                    turns.giveBack(network);
                }
            }
        }
    }

    private Turns.Answer take(Network network) throws IOException {
        try {
            return turns.take(network);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for a turn", interrupted);
        }
    }

    /** A quarter of a minute's number at once, then one by one: nobody comes back with all of them at the full minute. */
    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(Math.max(1, settings.search() / 4))
                        .refillGreedy(settings.search(), Duration.ofMinutes(1)))
                .build();
    }
}
