package org.wsis.stocktaking.report.freeze;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportLibrary;

/**
 * The thread of this node that freezes reports and has them printed, one after the other; also those that a dead node
 * left. What is to be done stands in the database, so there is nothing to lose here.
 */
@Component
public class ReportWorker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ReportWorker.class);
    private static final int LOOK_AGAIN_SECONDS = 10;
    private static final int SECONDS_TO_END = 15;

    private final ReportLibrary library;
    private final Freezing freezing;
    private final List<AfterFreezing> next;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    ReportWorker(ReportLibrary library, Freezing freezing, List<AfterFreezing> next) {
        this.library = library;
        this.freezing = freezing;
        this.next = next;
    }

    /** Work that frozen reports need; each part finds for itself what waits for it. */
    public interface AfterFreezing {
        /** Does what waits, until {@code stop} says so. */
        void work(BooleanSupplier stop);
    }

    /** Asks the worker to look now rather than soon. */
    public void call() {
        calls.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("reports").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Thread worker = thread;
        calls.release();
        if (worker != null) {
            try {
                worker.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
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
                work();
            } catch (Exception failure) { // whatever it is, the next round tries again
                log.error("The work on reports failed and is tried again in {} seconds", LOOK_AGAIN_SECONDS, failure);
            }
            try {
                if (calls.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) {
                    calls.drainPermits();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void work() {
        for (ReportId report : library.freezing()) {
            freeze(report);
        }
        for (AfterFreezing part : next) {
            part.work(() -> !running);
        }
    }

    /** One that cannot be frozen does not keep the others waiting. */
    private void freeze(ReportId report) {
        try {
            freezing.on(report, () -> !running);
        } catch (RuntimeException failure) {
            log.error("The report {} could not be frozen; it is tried again", report, failure);
        }
    }
}
