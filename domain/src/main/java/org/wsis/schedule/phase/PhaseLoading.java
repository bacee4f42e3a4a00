package org.wsis.schedule.phase;

import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Loads the archive on the first start, on one node only. */
@Component
class PhaseLoading implements SmartInitializingSingleton {
    private final Phases phases;
    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    PhaseLoading(Phases phases, JdbcClient database, TransactionOperations transaction, Clock clock) {
        this.phases = phases;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> load());
    }

    private void load() {
        database.sql("SELECT pg_advisory_xact_lock(hashtext('schedule.phase'))")
                .query()
                .singleRow();
        if (!phases.archiveLoaded()) {
            PhaseArchive.read().phases(clock.instant()).forEach(phases::save);
        }
    }
}
