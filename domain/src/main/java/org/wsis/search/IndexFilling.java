package org.wsis.search;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Before the portal answers, every index has been filled once. */
@Component
class IndexFilling implements SmartLifecycle {
    private final Indexes indexes;
    private final IndexIdentity identity;
    private volatile boolean running;

    IndexFilling(Indexes indexes, IndexIdentity identity) {
        this.indexes = indexes;
        this.identity = identity;
    }

    @Override
    public void start() {
        try {
            for (IndexedRegister register : indexes.registers()) {
                indexes.fillIfNew(register, identity.of(register));
            }
            running = true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while filling the index", interrupted);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server starts. */
    @Override
    public int getPhase() {
        return 0;
    }
}
