package org.wsis.schedule;

import java.time.Instant;

/**
 * The time by which a transaction is accepted or refused: the database's, in a rehearsal with its offset, and so the same
 * on every node. What changes something asks it, after its locks; pages, which only show, ask the
 * {@link java.time.Clock}, which follows it.
 */
@FunctionalInterface
public interface PortalTime {
    /**
     * The time at this moment, to the microsecond; it does not stand still while the transaction runs.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside of a transaction
     */
    Instant now();
}
