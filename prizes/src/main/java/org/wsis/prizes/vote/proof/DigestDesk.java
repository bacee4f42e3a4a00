package org.wsis.prizes.vote.proof;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.schedule.PortalTime;

/** Makes digests, one an hour while the vote is open and one after it closed. */
@Service
class DigestDesk {
    private final Contests contests;
    private final Digests digests;
    private final PortalTime time;

    DigestDesk(Contests contests, Digests digests, PortalTime time) {
        this.contests = contests;
        this.digests = digests;
        this.time = time;
    }

    /** Whether it is time for the next one. */
    @Transactional(readOnly = true)
    boolean isDue(Contest contest) {
        Instant now = time.now();
        return contest.hasOpened(now)
                && digests.last(contest.year())
                        .map(last -> isDue(contest, last.madeAt(), now))
                        .orElse(true);
    }

    static boolean isDue(Contest contest, Instant last, Instant now) {
        boolean closedSince = contest.closesAt()
                .filter(closes -> last.isBefore(closes) && !now.isBefore(closes))
                .isPresent();
        boolean hourPassed = hour(last).isBefore(hour(now));
        return closedSince || contest.isVoting(now) && hourPassed;
    }

    private static Instant hour(Instant at) {
        return at.truncatedTo(ChronoUnit.HOURS);
    }

    /**
     * Makes the next digest, over the votes up to the id; nodes that do it at the same time wait for one another.
     */
    @Transactional
    Digest make(int edition, long upTo) {
        contests.lock(edition);
        Instant now = time.now();
        Optional<Digest> last = digests.last(edition);
        long above = digests.upTo(edition);
        int count = digests.count(edition, above, upTo);
        try (Stream<byte[]> commitments = digests.commitments(edition, above, upTo)) {
            Digest made =
                    Digest.make(edition, last.orElse(null), now.truncatedTo(ChronoUnit.SECONDS), count, commitments);
            digests.add(made, Math.max(above, upTo));
            return made;
        }
    }
}
