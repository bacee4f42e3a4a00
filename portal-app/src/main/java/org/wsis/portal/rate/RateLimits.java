package org.wsis.portal.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.wsis.account.Network;
import org.wsis.web.ApiProblem;
import org.wsis.web.ProblemDetails;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts what programs ask, for each network and node, and says in each answer what is left (the IETF's draft
 * "RateLimit header fields for HTTP"). Comes before sessions and rights: a refused request costs next to nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RateLimits extends OncePerRequestFilter {
    private static final int MOST_NETWORKS = 100_000;
    private static final Duration KEPT = Duration.ofMinutes(20);

    private record Key(String allowance, Network network) {}

    private final Allowances allowances;
    private final ProblemDetails problems;
    private final LocaleResolver locales;
    private final JsonMapper json;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterAccess(KEPT)
            .build();

    RateLimits(Allowances allowances, ProblemDetails problems, LocaleResolver locales, JsonMapper json) {
        this.allowances = allowances;
        this.problems = problems;
        this.locales = locales;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Allowance> allowance = allowances.of(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (allowance.isEmpty() || mayAsk(allowance.get(), request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean mayAsk(Allowance allowance, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Network network = Network.of(request.getRemoteAddr());
        ConsumptionProbe probe = buckets.get(new Key(allowance.name(), network), key -> allowance.bucket())
                .tryConsumeAndReturnRemaining(1);
        long seconds = seconds(probe.getNanosToWaitForReset());
        response.setHeader("Access-Control-Allow-Origin", "*"); // pages of other sites may read it, without cookies
        response.setHeader("Access-Control-Expose-Headers", "RateLimit, RateLimit-Policy, Retry-After, ETag");
        response.setHeader("RateLimit-Policy", allowance.policy());
        response.setHeader("RateLimit", allowance.state(probe.getRemainingTokens(), seconds));
        if (!probe.isConsumed()) {
            refuse(allowance, seconds(probe.getNanosToWaitForRefill()), request, response);
        }
        return probe.isConsumed();
    }

    private void refuse(Allowance allowance, long seconds, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = new ApiProblem(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many",
                String.valueOf(allowance.requests()),
                String.valueOf(allowance.time().toSeconds()),
                String.valueOf(seconds));
        response.setStatus(problem.status().value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problems.of(problem, locales.resolveLocale(request)));
    }

    /** Rounded up: who waits so long is not refused again. */
    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
