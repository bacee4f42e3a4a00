package org.wsis.portal.stocktaking;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;
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

    // A filter is made before the database is there.
    private final ObjectProvider<IndexQueue> queue;
    private final ObjectProvider<EntityManagerFactory> entities;

    SettledIndex(ObjectProvider<IndexQueue> queue, ObjectProvider<EntityManagerFactory> entities) {
        this.queue = queue;
        this.entities = entities;
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
            Search.mapping(entities.getObject()).scope(Object.class).workspace().refresh();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
