package org.wsis.schedule.clock;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.schedule.PortalTime;

/** Asks the database within the running transaction. */
@Component
class TransactionTime implements PortalTime {
    private final DatabaseTime database;

    TransactionTime(DatabaseTime database) {
        this.database = database;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant now() {
        return database.now();
    }
}
