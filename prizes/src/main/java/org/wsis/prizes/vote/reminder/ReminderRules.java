package org.wsis.prizes.vote.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wsis.prizes.vote.Contest;

/**
 * When voters are reminded: the first time in the three days before the last one of the vote, the second time in its last 24
 * hours. Never where each choice counts by itself, and never outside of the vote.
 */
final class ReminderRules {
    private static final Duration FIRST = Duration.ofDays(4);
    private static final Duration LAST = Duration.ofDays(1);

    private ReminderRules() {}

    /** The number of the reminder that is due at that instant, 1 or 2. */
    static Optional<Integer> due(Contest contest, Instant now) {
        return contest.closesAt()
                .filter(closes -> contest.completeOnly() && contest.isVoting(now))
                .map(closes -> Duration.between(now, closes))
                .filter(left -> left.compareTo(FIRST) <= 0)
                .map(left -> left.compareTo(LAST) > 0 ? 1 : 2);
    }
}
