package org.wsis.imports.engine;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.wsis.imports.ImportId;

/** The thread of this node that works on imports, one after the other; also on those that a dead node left. */
@Component
class Worker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final int LOOK_AGAIN_SECONDS = 10;

    private final Runs runs;
    private final Work work;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    Worker(Runs runs, Work work) {
        this.runs = runs;
        this.work = work;
    }

    /** Asks the worker to look now rather than soon. */
    void call() {
        calls.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("imports").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Thread worker = thread;
        calls.release();
        if (worker != null) {
            try {
                worker.join(TimeUnit.SECONDS.toMillis(15));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                for (ImportId id : runs.unfinished()) {
                    work.on(id, () -> !running);
                }
                if (calls.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) {
                    calls.drainPermits();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception failure) {
                log.error("The work on imports failed and is tried again in {} seconds", LOOK_AGAIN_SECONDS, failure);
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(LOOK_AGAIN_SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
