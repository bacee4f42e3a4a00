package org.wsis.stocktaking.batch;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.batch.Candidate.Obstacle;
import org.wsis.stocktaking.batch.Candidate.Warning;
import org.wsis.stocktaking.entry.State;

/** An entry as stored, with the last act of its history; decides what speaks against publishing it with others. */
record CandidateRow(
        UUID id,
        long version,
        State state,
        String title,
        @Nullable String language,
        @Nullable String organisation,
        @Nullable String country,
        boolean revision,
        @Nullable UUID owner,
        @Nullable UUID reviewer,
        @Nullable String lastAct) {

    @Nullable
    Obstacle obstacle(AccountId moderator) {
        if (!state.isPending()) {
            return Obstacle.DECIDED;
        }
        if (moderator.value().equals(owner)) {
            return Obstacle.OWN;
        }
        if (state == State.IN_REVIEW && !moderator.value().equals(reviewer)) {
            return Obstacle.IN_REVIEW;
        }
        return revision ? Obstacle.REVISION : null;
    }

    /**
     * What its moderator should know.
     *
     * @param seen the version in the list
     * @param twice whether another one that is chosen has the same title
     */
    Set<Warning> warnings(long seen, boolean likely, boolean twice) {
        Set<Warning> warnings = EnumSet.noneOf(Warning.class);
        add(warnings, Warning.CHANGED, seen != version);
        add(warnings, Warning.LIKELY, likely);
        add(warnings, Warning.TWICE, twice);
        add(warnings, Warning.ASKED, "ASKED".equals(lastAct));
        add(warnings, Warning.ANSWERED, "ANSWERED".equals(lastAct));
        return warnings;
    }

    private static void add(Set<Warning> warnings, Warning warning, boolean holds) {
        if (holds) {
            warnings.add(warning);
        }
    }

    /** The title, for finding the same one again. */
    String plainTitle() {
        return title.strip().replaceAll("[\\s\\u00A0]+", " ").toLowerCase(Locale.ROOT);
    }
}
