package org.wsis.stocktaking.explore;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings into this node's index what other nodes published or withdrew, some seconds after they did. */
@Component
class IndexFollower {
    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int SECONDS_TO_END = 5;
    private static final int AT_A_TIME = 100;

    private final EntryChanges changes;
    private final PublishedEntries entries;
    private final EntityManager session;
    private final TransactionTemplate transaction;
    private volatile long position;
    private @Nullable ScheduledExecutorService rounds;

    IndexFollower(
            EntryChanges changes, PublishedEntries entries, EntityManager session, TransactionTemplate transaction) {
        this.changes = changes;
        this.entries = entries;
        this.session = session;
        this.transaction = transaction;
    }

    void start(long from) {
        position = from;
        rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("index-follower").factory());
        rounds.scheduleWithFixedDelay(this::follow, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends, and says up to which position the index is true. A round that waits for a lost database is not waited for. */
    long stop() throws InterruptedException {
        if (rounds != null) {
            rounds.shutdown();
            if (!rounds.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                log.warn("The index has not followed the last changes; the next start does");
            }
        }
        return position;
    }

    private void follow() {
        try {
            long next = changes.position();
            List<UUID> changed = next > position ? changes.between(position, next) : List.of();
            for (int from = 0; from < changed.size(); from += AT_A_TIME) {
                List<UUID> some = changed.subList(from, Math.min(changed.size(), from + AT_A_TIME));
                transaction.executeWithoutResult(running -> index(some));
            }
            position = next;
        } catch (RuntimeException failure) { // whatever it is, the next round tries the same entries again
            log.warn("The index could not follow what was published; it tries again", failure);
        }
    }

    private void index(List<UUID> changed) {
        var plan = Search.session(session).indexingPlan();
        Set<UUID> gone = new HashSet<>(changed);
        for (PublishedEntry entry : entries.all(changed)) {
            plan.addOrUpdate(entry);
            gone.remove(entry.id().value());
        }
        gone.forEach(id -> plan.purge(PublishedEntry.class, id, null));
    }
}
