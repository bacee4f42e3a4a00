package org.wsis.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A feature's part of the one queue; each feature that moderates offers one bean. */
public interface PendingItems {
    /** Message key of the process, for the queue's filter. */
    String process();

    /** How many wait. */
    long count();

    /** How many of them arrived before this. */
    long arrivedBefore(Instant at);

    /** How long after its arrival an answer to a thing is promised. */
    default Duration promised() {
        return Promise.ANSWER;
    }

    /** The oldest first, at most {@code limit}. */
    List<PendingItem> oldest(int limit);
}
