package org.wsis.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * How long a starting portal takes to fill its index: from the moment at which it says that it does, or at which the first
 * entry waits, to the note that all are in.
 */
final class FillingWatch {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Postgres postgres;
    private final FutureTask<Double> seconds = new FutureTask<>(this::watch);

    private FillingWatch(Postgres postgres) {
        this.postgres = postgres;
    }

    static FillingWatch start(Postgres postgres) {
        var watch = new FillingWatch(postgres);
        Thread.ofVirtual().start(watch.seconds);
        return watch;
    }

    double seconds() throws InterruptedException {
        try {
            return seconds.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private double watch() throws SQLException, InterruptedException {
        until("SELECT EXISTS (SELECT FROM search.outbox_event) OR EXISTS (SELECT FROM search.agent WHERE type ="
                + " 'MASS_INDEXING')");
        long start = System.nanoTime();
        until("SELECT EXISTS (SELECT FROM search.built_index)");
        return (System.nanoTime() - start) / 1e9;
    }

    private void until(String question) throws SQLException, InterruptedException {
        while (!postgres.ask(question).equals("t")) {
            Thread.sleep(PAUSE);
        }
    }
}
