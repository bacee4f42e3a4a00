package org.wsis.moderation;

import java.time.Duration;
import java.time.Instant;

/** What staff promise to people who send something. */
public final class Promise {
    /** An answer comes within this time. */
    public static final Duration ANSWER = Duration.ofDays(7);

    /** From this age on, a thing that waits is shown in amber. */
    public static final Duration LATE = Duration.ofDays(5);

    private Promise() {}

    /** By when an answer is promised for what arrived then. */
    public static Instant answerFor(Instant arrived) {
        return arrived.plus(ANSWER);
    }
}
