package org.wsis.search;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the index has yet to take in: rows of the database, written with the change that they tell of. */
@Component
public class IndexQueue {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final EntityManager entities;
    private final JdbcClient database;

    IndexQueue(EntityManager entities, JdbcClient database) {
        this.entities = entities;
        this.database = database;
    }

    /**
     * Says, in the transaction of the change, that a row appeared, changed or went. What the index then holds of it is what
     * the database has when the event is worked on.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Class<?> type, UUID id) {
        changed(type, List.of(id));
    }

    /** The same for several. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Class<?> type, Collection<UUID> ids) {
        var plan = Search.session(entities).indexingPlan();
        ids.forEach(id -> plan.purge(type, id, null));
    }

    /** How many changes wait, those that failed and are tried again included. */
    public long waiting() {
        return database.sql("SELECT count(*) FROM search.outbox_event WHERE status = 'PENDING'")
                .query(Long.class)
                .single();
    }

    /** How many were given up, after failing again and again. */
    public long givenUp() {
        return database.sql("SELECT count(*) FROM search.outbox_event WHERE status = 'ABORTED'")
                .query(Long.class)
                .single();
    }

    /** Forgets what was given up of a kind whose index turned out to hold all that it should. */
    void forgetGivenUp(Class<?> type) {
        database.sql("DELETE FROM search.outbox_event WHERE status = 'ABORTED' AND entity_name = ?")
                .param(type.getSimpleName())
                .update();
    }

    /** Waits until nothing waits, but no longer than so long, and says whether nothing does. */
    public boolean settled(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (waiting() > 0) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(PAUSE);
        }
        return true;
    }
}
