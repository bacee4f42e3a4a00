package org.wsis.reading;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read from the public tables, for as long as nothing was written there by any node: before each use the database
 * is asked whether that is so, hence a change is seen by whoever asks after its commit (decision 0021). One statement
 * answers all that came before it was sent, so many visitors cost little more than one.
 */
@Component
public class PublicReads {
    private static final long NOTHING_SEEN = 0;

    private final Watch watch;
    private final ReentrantLock asking = new ReentrantLock();
    private final AtomicLong arrived = new AtomicLong();
    private final ThreadLocal<Look> looks = new ThreadLocal<>();
    private long answered;
    private Generation generation = new Generation(NOTHING_SEEN);

    @Autowired
    PublicReads(JdbcClient database, List<WatchedTable> tables) {
        this(new DatabaseWatch(database, tables));
    }

    PublicReads(Watch watch) {
        this.watch = watch;
    }

    /**
     * What is known under the key, or is read now.
     *
     * @param key a record of a type of its own, with all that the reading depends on
     * @param read reads it from watched tables alone, and gives something that never changes
     */
    public <T> T of(Record key, Supplier<T> read) {
        return isWriting() ? read.get() : present().of(key, read);
    }

    /** One look at the database for everything that this thread reads until it is closed: a page is of one moment. */
    public Look look() {
        var look = new Look();
        looks.set(look);
        return look;
    }

    /** What a transaction has written is its own until it commits. */
    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private Generation present() {
        Look look = looks.get();
        if (look == null) {
            return ask();
        }
        if (look.seen == null) {
            look.seen = ask();
        }
        return look.seen;
    }

    private Generation ask() {
        long mine = arrived.incrementAndGet();
        asking.lock();
        try {
            if (answered < mine) {
                long upTo = arrived.get();
                Watch.Seen seen = watch.since(generation.position());
                generation = seen.changed() || generation.position() == NOTHING_SEEN
                        ? new Generation(seen.position())
                        : generation;
                answered = upTo;
            }
            return generation;
        } finally {
            asking.unlock();
        }
    }

    /** One look at the database. */
    public final class Look implements AutoCloseable {
        private @Nullable Generation seen;

        private Look() {}

        @Override
        public void close() {
            looks.remove();
        }
    }
}
