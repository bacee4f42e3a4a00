package org.wsis.prizes.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is kept.
 *
 * @param scores by the number of the criterion, 1 to 5
 * @param toCommittee what only the committee reads
 * @param toSubmitter what who handed the project in may read
 */
record Review(
        long version,
        ReviewState state,
        Map<Integer, Integer> scores,
        @Nullable String toCommittee,
        @Nullable String toSubmitter) {
    Review {
        scores = Map.copyOf(scores);
    }
}
