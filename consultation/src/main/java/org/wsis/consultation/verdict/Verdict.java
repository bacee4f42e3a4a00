package org.wsis.consultation.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.RequestId;

/**
 * A decision about a request, and its letter.
 *
 * @param current whether it is about the request as it was sent last; what was decided before is history
 * @param number counted for each request, over all that was sent; the last current one holds
 * @param words the reason, as staff gave it
 * @param change why it is decided otherwise than before, for staff; null for the first one about what was sent
 * @param letterVersion of the words of its letter
 * @param letterWords what the letter says as reason
 * @param releasedAt when the letter left, or null
 */
public record Verdict(
        RequestId request,
        boolean current,
        int number,
        Outcome outcome,
        String words,
        @Nullable String change,
        Instant at,
        AccountId by,
        long letterVersion,
        String letterWords,
        @Nullable Instant releasedAt) {
    /** Whether its author knows it. */
    public boolean isTold() {
        return releasedAt != null;
    }
}
