package org.wsis.consultation.committee.board;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.RequestId;

/**
 * How a request stands among those of its kind.
 *
 * @param rank from 1; those with the same mean share it; null without an assessment
 * @param mean of the assessments, each weighted by criterion; null without one
 * @param spread between the highest and the lowest assessment; null without one
 * @param given how many assessments count
 * @param abstained how many members abstain
 * @param missing the members of whom nothing is handed in
 */
public record Standing(
        RequestId request,
        @Nullable Integer rank,
        @Nullable Double mean,
        @Nullable Double spread,
        int given,
        int abstained,
        Set<AccountId> missing) {
    /** Copies the set. */
    public Standing {
        missing = Set.copyOf(missing);
    }
}
