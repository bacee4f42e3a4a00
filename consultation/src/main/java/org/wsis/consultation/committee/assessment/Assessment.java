package org.wsis.consultation.committee.assessment;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.RequestId;

/**
 * What a member thinks of a request.
 *
 * @param version 0 before anything is written
 * @param savedAt null before anything is written
 * @param scores by the number of the criterion, 1 to 5
 * @param words for staff, or null
 */
public record Assessment(
        RequestId request,
        AccountId person,
        long version,
        AssessmentState state,
        @Nullable Instant savedAt,
        Map<Integer, Integer> scores,
        @Nullable String words) {
    /** Copies the map. */
    public Assessment {
        scores = Map.copyOf(scores);
    }

    static Assessment none(RequestId request, AccountId person) {
        return new Assessment(request, person, 0, AssessmentState.OPEN, null, Map.of(), null);
    }
}
