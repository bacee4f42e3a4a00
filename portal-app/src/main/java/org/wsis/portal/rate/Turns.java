package org.wsis.portal.rate;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.wsis.account.Network;

/**
 * Turns at something that costs much, one for each processor, in the order of asking. While somebody reads other pages, half
 * of the processors are left to them (decision 0078). A network may have few turns or places in the queue at a time, nobody waits for long.
 */
final class Turns {
    private final int processors;
    private final int places;
    private final int placesOfOne;
    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
    private final Map<Network, Integer> held = new HashMap<>();
    private int running;
    private volatile boolean shared;

    Turns(int processors, int places, int placesOfOne, Duration patience) {
        this.processors = processors;
        this.places = places;
        this.placesOfOne = placesOfOne;
        this.patience = patience;
    }

    /** What somebody gets. */
    enum Answer {
        TURN,
        /** Too much is asked for by everybody. */
        BUSY,
        /** Too much is asked for by this network. */
        TOO_MUCH
    }

    private static final class Waiting {
        private final Condition called;
        private boolean isCalled;

        private Waiting(Condition called) {
            this.called = called;
        }
    }

    /** Waits for a turn, which must be given back. */
    Answer take(Network network) throws InterruptedException {
        lock.lock();
        try {
            if (held.getOrDefault(network, 0) >= placesOfOne) {
                return Answer.TOO_MUCH;
            }
            if (running >= most() && queue.size() >= places) {
                return Answer.BUSY;
            }
            held.merge(network, 1, Integer::sum);
            boolean given = false;
            try {
                given = waited();
            } finally {
                if (!given) {
                    leave(network);
                }
            }
            return given ? Answer.TURN : Answer.BUSY;
        } finally {
            lock.unlock();
        }
    }

    private boolean waited() throws InterruptedException {
        if (queue.isEmpty() && running < most()) {
            running++;
            return true;
        }
        var waiting = new Waiting(lock.newCondition());
        queue.add(waiting);
        long left = patience.toNanos();
        try {
            while (!waiting.isCalled && left > 0) {
                left = waiting.called.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            if (waiting.isCalled) {
                running--;
                call();
            }
            queue.remove(waiting);
            throw interrupted;
        }
        queue.remove(waiting);
        return waiting.isCalled;
    }

    /** Gives a turn back. */
    void giveBack(Network network) {
        lock.lock();
        try {
            running--;
            leave(network);
            call();
        } finally {
            lock.unlock();
        }
    }

    /** Whether others read other pages now. */
    void share(boolean withOthers) {
        if (shared != withOthers) {
            lock.lock();
            try {
                shared = withOthers;
                call();
            } finally {
                lock.unlock();
            }
        }
    }

    private int most() {
        return shared ? Math.max(1, processors / 2) : processors;
    }

    private void leave(Network network) {
        held.computeIfPresent(network, (same, number) -> number == 1 ? null : number - 1);
    }

    private void call() {
        while (running < most() && !queue.isEmpty()) {
            Waiting next = queue.remove();
            next.isCalled = true;
            running++;
            next.called.signal();
        }
    }
}
