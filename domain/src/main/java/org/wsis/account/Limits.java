package org.wsis.account;

import java.time.Duration;
import java.util.Optional;

/**
 * How often something may be tried, counted for all nodes together in real time. Call it before the act; keys are kept as
 * digests only.
 */
public interface Limits {
    /** Counts one try if it is allowed now; else gives the time to wait, and counts nothing. */
    Optional<Duration> attempt(Limit limit, String key);

    /** How many tries are remembered. */
    int tries(Limit limit, String key);

    /** Forgets the tries, because one succeeded. */
    void forgive(Limit limit, String key);

    /** Takes one try back, because it was none of those that the limit is meant for. */
    void giveBack(Limit limit, String key);

    /**
     * A limit whose waits double with each further try.
     *
     * @param act what is counted, for example {@code service.report}
     * @param free tries without a wait
     * @param first the wait after those
     * @param longest the wait never grows beyond it
     * @param memory tries are forgotten after this time without one
     */
    record Limit(String act, int free, Duration first, Duration longest, Duration memory) {}
}
