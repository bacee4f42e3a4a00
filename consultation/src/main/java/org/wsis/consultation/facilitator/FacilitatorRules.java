package org.wsis.consultation.facilitator;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        /** One person by two candidacies. */
        TWICE,
        /** Somebody of another community, or who refused. */
        UNKNOWN
    }

    /** Whether a community with so many seats may hand in these, of its candidates whom one may choose. */
    public static Choice choice(Set<UUID> chosen, Collection<Candidate> eligible, @Nullable Integer seats) {
        if (chosen.isEmpty()) {
            return Choice.NOBODY;
        }
        List<Candidate> people = eligible.stream()
                .filter(candidate -> chosen.contains(candidate.id()))
                .toList();
        if (people.size() < chosen.size()) {
            return Choice.UNKNOWN;
        }
        if (people.stream().map(person -> person.details().email()).distinct().count() < people.size()) {
            return Choice.TWICE;
        }
        return seats != null && chosen.size() > seats ? Choice.TOO_MANY : Choice.GOOD;
    }

    /** The candidates who did not refuse, whoever put them forward. */
    public static List<Candidate> eligible(Collection<Candidate> candidates, Collection<Nominee> nominees) {
        return candidates.stream()
                .filter(candidate -> !refused(candidate, nominees))
                .toList();
    }

    /** Whether the person refused in this community, whoever put them forward then. */
    public static boolean refused(Candidate candidate, Collection<Nominee> nominees) {
        return nominees.stream().anyMatch(nominee -> nominee.refused() && nominee.isSameAs(candidate));
    }

    /** Whether somebody who is handed in is asked: not whose consent stands, nor who was asked and has a seat still. */
    public static boolean asks(Candidate candidate, Collection<Nominee> before) {
        return before.stream()
                .filter(nominee -> nominee.id().equals(candidate.id()))
                .allMatch(nominee -> nominee.answer() == NomineeAnswer.WAITING && !nominee.current());
    }
}
