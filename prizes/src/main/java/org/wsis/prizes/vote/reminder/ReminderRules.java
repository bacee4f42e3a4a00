package org.wsis.prizes.vote.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wsis.prizes.vote.Contest;

/**
 * When voters are reminded: twice, so many days before the close as the edition says. Never where each choice counts by itself,
 * and never outside of the vote.
 */
final class ReminderRules {
    private ReminderRules() {}

    /** The number of the reminder that is due at that instant, 1 or 2. */
    static Optional<Integer> due(Contest contest, Instant now) {
        return contest.closesAt()
                .filter(closes -> contest.completeOnly() && contest.isVoting(now))
                .map(closes -> Duration.between(now, closes))
                .filter(left -> left.compareTo(Duration.ofDays(contest.firstReminder())) <= 0)
                .map(left -> left.compareTo(Duration.ofDays(contest.lastReminder())) > 0 ? 1 : 2);
    }
}
