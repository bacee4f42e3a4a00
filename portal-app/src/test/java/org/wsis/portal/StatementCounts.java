package org.wsis.portal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.persistence.EntityManagerFactory;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts what a thread asks the database, by Hibernate and by plain SQL. */
public final class StatementCounts {
    private static final int TIMES = 4;

    private StatementCounts() {}

    /** The least of some: jobs and the follower of the index may ask meanwhile. */
    public static long least(EntityManagerFactory factory, Runnable asking) {
        return LongStream.range(0, TIMES)
                .map(time -> once(factory, asking))
                .min()
                .orElseThrow();
    }

    private static long once(EntityManagerFactory factory, Runnable asking) {
        Statistics hibernate = factory.unwrap(SessionFactory.class).getStatistics();
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var seen = new ListAppender<ILoggingEvent>();
        seen.start();
        hibernate.setStatisticsEnabled(true);
        log.setLevel(Level.DEBUG);
        log.addAppender(seen);
        try {
            hibernate.clear();
            asking.run();
            long plain = seen.list.stream()
                    .filter(event ->
                            event.getThreadName().equals(Thread.currentThread().getName()))
                    .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                    .count();
            return plain + hibernate.getPrepareStatementCount();
        } finally {
            log.detachAppender(seen);
            log.setLevel(null);
        }
    }
}
