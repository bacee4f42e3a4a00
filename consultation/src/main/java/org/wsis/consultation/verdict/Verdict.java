package org.wsis.consultation.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.RequestId;

/**
 * A decision about a request, and its letter.
 *
 * @param number counted for each request; the last one holds
 * @param words the reason, as staff gave it
 * @param change why it is decided otherwise than before, for staff; null for the first one
 * @param letterVersion of the words of its letter
 * @param letterWords what the letter says as reason
 * @param releasedAt when the letter left, or null
 */
public record Verdict(
        RequestId request,
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
