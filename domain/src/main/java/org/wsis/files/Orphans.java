package org.wsis.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Bytes that no row names: left by a transaction that rolled back after them, or by a removal. */
@Component
class Orphans {
    private static final Logger log = LoggerFactory.getLogger(Orphans.class);
    /** Longer than any transaction between keeping the bytes and committing their row. */
    static final Duration AGE = Duration.ofDays(1);

    private final FileRows rows;
    private final Store store;
    private final TransactionOperations transaction;

    Orphans(FileRows rows, Store store, TransactionOperations transaction) {
        this.rows = rows;
        this.store = store;
        this.transaction = transaction;
    }

    /** Removes those that are older than a day. */
    void remove() {
        try {
            for (String digest : store.keptBefore(Clock.systemUTC().instant().minus(AGE))) {
                transaction.executeWithoutResult(status -> removeUnneeded(digest));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void removeUnneeded(String digest) {
        rows.lock(digest);
        if (rows.needs(digest)) {
            return;
        }
        try {
            store.remove(digest);
            log.info("Removed the bytes {}, which no file needs any more", digest);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
