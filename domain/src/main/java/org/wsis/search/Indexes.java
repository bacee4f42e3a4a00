package org.wsis.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The indexes of all registers: filled when they are empty, filled anew on demand while they go on answering, and compared
 * with what they should hold.
 */
@Component
public class Indexes {
    private static final Logger log = LoggerFactory.getLogger(Indexes.class);
    private static final int AT_A_TIME = 500;
    /** From so many rows on, it pays to stop the queue for the filling. */
    private static final int MANY = 5000;

    private static final Duration SETTLING = Duration.ofSeconds(60);

    private final List<IndexedRegister> registers;
    private final IndexQueue queue;
    private final Comparison comparison;
    private final DriftChecks checks;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final FirstFilling first;

    Indexes(
            List<IndexedRegister> registers,
            IndexQueue queue,
            Comparison comparison,
            DriftChecks checks,
            TransactionTemplate transaction,
            JdbcClient database,
            FirstFilling first) {
        this.registers = registers;
        this.queue = queue;
        this.comparison = comparison;
        this.checks = checks;
        this.transaction = transaction;
        this.database = database;
        this.first = first;
    }

    /** The registers that have an index. */
    public List<IndexedRegister> registers() {
        return registers;
    }

    /**
     * Queues every row of a register. The index answers as before meanwhile, each row is replaced by what the database has
     * of it, and what dies in the middle is queued or as it was; rows that are gone are found by a {@link #check}.
     */
    public long rebuild(IndexedRegister register) {
        long queued = 0;
        List<Fingerprint> rows = register.after(null, AT_A_TIME);
        while (!rows.isEmpty()) {
            queue(register, rows.stream().map(Fingerprint::id).toList());
            queued += rows.size();
            rows = register.after(rows.getLast().id(), AT_A_TIME);
        }
        return queued;
    }

    private void queue(IndexedRegister register, List<UUID> ids) {
        transaction.executeWithoutResult(running -> queue.changed(register.type(), ids));
    }

    /**
     * Compares an index with its register, keeps the figures, and queues what differs. What was changed while it read is
     * looked at once more when the queue is empty, so that only what nobody would have mended counts.
     */
    public Drift check(IndexedRegister register) throws InterruptedException {
        Comparison.Differences found = comparison.ofAll(register);
        if (!found.all().isEmpty()) {
            queue.settled(SETTLING);
            Comparison.Differences again = comparison.of(register, found.all());
            found = new Comparison.Differences(found.published(), again.missing(), again.stale());
        }
        Drift drift = checks.add(register, found);
        if (drift.isNone()) {
            queue.forgetGivenUp(register.type());
        } else {
            log.warn("The index {} had drifted: {} missing, {} stale", drift.index(), drift.missing(), drift.stale());
            mend(register, found.all());
        }
        return drift;
    }

    private void mend(IndexedRegister register, Set<UUID> ids) {
        queue(register, List.copyOf(ids));
    }

    /** The register whose index has the name. */
    Optional<IndexedRegister> named(String name) {
        return registers.stream()
                .filter(register -> register.name().equals(name))
                .findFirst();
    }

    /** The newest figures of a register. */
    public Optional<Drift> lastCheck(IndexedRegister register) {
        return checks.last(register);
    }

    /** Fills an index that was never filled whole, and waits until it is. */
    void fillIfNew(IndexedRegister register, String identity) throws InterruptedException {
        String name = register.name() + " " + identity;
        if (database.sql("SELECT count(*) FROM search.built_index WHERE name = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                > 0) {
            return;
        }
        boolean isLarge = register.after(null, MANY).size() == MANY;
        if (!isLarge || !first.fill(register)) {
            rebuild(register);
            while (!queue.settled(SETTLING)) {
                log.info("{} rows still wait to be indexed", queue.waiting());
            }
        }
        database.sql("INSERT INTO search.built_index (name, at) VALUES (?, clock_timestamp()) ON CONFLICT DO NOTHING")
                .param(name)
                .update();
    }
}
