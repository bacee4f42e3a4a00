package org.wsis.portal.stocktaking;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.wsis.search.IndexQueue;

/**
 * People take a second from writing to searching, which is time enough for the index; tests do not. A test's question waits
 * until the index has everything. How long that takes is {@link IndexQueueTests}' to say.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class SettledIndex extends OncePerRequestFilter {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ObjectProvider<IndexQueue> queue; // a filter is made before the database is there

    SettledIndex(ObjectProvider<IndexQueue> queue) {
        this.queue = queue;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Stream.of("/search", "/stocktaking", "/api/v1/stocktaking")
                        .noneMatch(beginning -> request.getRequestURI().startsWith(beginning))
                || request.getHeader(IndexQueueTests.AT_ONCE) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        settle();
        chain.doFilter(request, response);
    }

    /** For those who ask the index itself. */
    public void settle() {
        try {
            if (!queue.getObject().settled(LONG)) {
                throw new IllegalStateException(
                        "The index does not settle: " + queue.getObject().waiting() + " changes wait");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
