package org.wsis.search;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Fills an index that nobody asks yet. That may begin with nothing and, after a crash, be begun again, so it need not go
 * through the queue as everything else does. What is changed meanwhile is queued and
 * comes after it.
 */
@Component
class FirstFilling {
    private static final Logger log = LoggerFactory.getLogger(FirstFilling.class);
    private static final int AT_A_TIME = 250;

    private final EntityManagerFactory factory;

    FirstFilling(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Reads all rows of the register into its index; false if any of them could not be read or written. */
    boolean fill(IndexedRegister register) throws InterruptedException {
        log.info("Filling the index {}", register.name());
        try {
            read(register);
            return true;
        } catch (SearchException failure) {
            log.warn("The index {} could not be filled at once", register.name(), failure);
            return false;
        }
    }

    private void read(IndexedRegister register) throws InterruptedException {
        Search.mapping(factory)
                .scope(register.type())
                .massIndexer()
                .purgeAllOnStart(true)
                .mergeSegmentsOnFinish(true) // a question goes to each segment; the queue's few come beside the one
                .threadsToLoadObjects(Runtime.getRuntime().availableProcessors())
                .batchSizeToLoadObjects(AT_A_TIME)
                .idFetchSize(AT_A_TIME)
                .startAndWait();
    }
}
