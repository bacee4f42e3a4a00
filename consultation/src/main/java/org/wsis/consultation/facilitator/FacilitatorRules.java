package org.wsis.consultation.facilitator;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.PhaseView;

/** Until when names are taken, and whom a community may hand in. */
public final class FacilitatorRules {
    /** The most words of a biography. */
    public static final int BIOGRAPHY = 200;

    /** The most people whom one account puts forward in one community. */
    public static final int MOST = 20;

    private FacilitatorRules() {}

    /** Whether names are taken. */
    public enum Taking {
        /** The deadline is not set, or the call has not begun. */
        NOT_YET,
        NOW,
        OVER
    }

    /** Whether names are taken at the instant; without a known deadline they are not. */
    public static Taking taking(@Nullable PhaseView phase, Instant now) {
        Instant closes = phase == null ? null : phase.closesAt();
        if (phase == null || closes == null) {
            return Taking.NOT_YET;
        }
        if (!now.isBefore(closes)) {
            return Taking.OVER;
        }
        Instant opens = phase.opensAt();
        return opens != null && now.isBefore(opens) ? Taking.NOT_YET : Taking.NOW;
    }

    /** What is wrong with a choice. */
    public enum Choice {
        GOOD,
        NOBODY,
        /** More than the community has seats. */
        TOO_MANY,
        /** Somebody of another community, or who refused. */
        UNKNOWN
    }

    /** Whether a community with so many seats may hand in these of its candidates. */
    public static Choice choice(Collection<UUID> chosen, Set<UUID> eligible, @Nullable Integer seats) {
        if (chosen.isEmpty()) {
            return Choice.NOBODY;
        }
        if (!eligible.containsAll(chosen)) {
            return Choice.UNKNOWN;
        }
        return seats != null && chosen.size() > seats ? Choice.TOO_MANY : Choice.GOOD;
    }

    /** The candidates who did not refuse. */
    public static Set<UUID> eligible(Collection<Candidate> candidates, Collection<Nominee> nominees) {
        Set<UUID> refused = nominees.stream()
                .filter(nominee -> nominee.answer() == NomineeAnswer.REFUSED)
                .map(Nominee::id)
                .collect(Collectors.toSet());
        return candidates.stream()
                .map(Candidate::id)
                .filter(id -> !refused.contains(id))
                .collect(Collectors.toSet());
    }
}
