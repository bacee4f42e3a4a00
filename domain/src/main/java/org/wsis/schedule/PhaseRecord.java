package org.wsis.schedule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/**
 * A phase with the whole history of its dates.
 *
 * @param version to give back with a change, so that a lost race is noticed
 * @param source where the present dates are from, or null if staff set them
 * @param changes oldest first
 */
public record PhaseRecord(
        PhaseView phase,
        long version,
        PhaseDates dates,
        @Nullable String source,
        List<Change> changes) {
    /**
     * One change of the dates.
     *
     * @param number from 1
     * @param source where the dates before are from, or null if staff set them
     * @param by who changed them, or null for history from sources
     * @param at when they were changed, or null for history from sources
     * @param told whether and when the people concerned were told, or null if they were not
     */
    public record Change(
            int number,
            PhaseDates before,
            PhaseDates after,
            String reason,
            @Nullable String source,
            @Nullable AccountId by,
            @Nullable Instant at,
            @Nullable Told told) {}

    /** The telling of a change: it happens once. */
    public record Told(AccountId by, Instant at, int letters) {}
}
