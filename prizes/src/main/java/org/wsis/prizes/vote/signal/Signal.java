package org.wsis.prizes.vote.signal;

import java.time.Instant;
import java.util.UUID;

/**
 * A rule that met ballots, without whom they favour.
 *
 * @param threshold from how many ballots on the rule meets, as it was applied
 * @param since when the first of its ballots was begun
 * @param until the last
 * @param ballots how many it has now
 * @param setAside how many of them are in a cluster that two people set aside
 * @param asked how many of its voters met a check
 * @param passed how many passed it
 */
public record Signal(
        UUID id,
        int edition,
        SignalRule rule,
        int threshold,
        Instant since,
        Instant until,
        Instant foundAt,
        int ballots,
        int setAside,
        int asked,
        int passed) {}
