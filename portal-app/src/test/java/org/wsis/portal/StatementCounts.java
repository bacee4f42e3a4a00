package org.wsis.portal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts what is asked of the database, by Hibernate and by plain SQL, from the logs of both. */
public final class StatementCounts {
    private static final int TIMES = 4;

    private StatementCounts() {}

    /** The least of some: what everybody reads is read anew once after a change, and jobs may ask meanwhile. */
    public static long least(Runnable asking) {
        return LongStream.range(0, TIMES).map(time -> of(asking)).min().orElseThrow();
    }

    /** All of this thread: the queue of the index asks all the time in its own. */
    public static long of(Runnable asking) {
        List<Logger> logs = Stream.of("org.hibernate.SQL", JdbcTemplate.class.getName())
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        var seen = new ListAppender<ILoggingEvent>();
        seen.list = Collections.synchronizedList(seen.list);
        seen.start();
        logs.forEach(log -> {
            log.setLevel(Level.DEBUG);
            log.addAppender(seen);
        });
        try {
            asking.run();
        } finally {
            logs.forEach(log -> {
                log.detachAppender(seen);
                log.setLevel(null);
            });
        }
        String here = Thread.currentThread().getName();
        return List.copyOf(seen.list).stream()
                .filter(event -> event.getThreadName().equals(here))
                .filter(StatementCounts::isStatement)
                .count();
    }

    /** What {@code SettledIndex} asks is the tests' own. */
    private static boolean isStatement(ILoggingEvent event) {
        String message = event.getFormattedMessage();
        return !message.contains("search.outbox_event")
                && (!event.getLoggerName().equals(JdbcTemplate.class.getName())
                        || message.startsWith("Executing prepared SQL statement"));
    }
}
