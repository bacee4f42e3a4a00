package org.wsis.portal.service;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/**
 * A reported problem as staff see it.
 *
 * @param page the address that the reader gave, as typed
 * @param email where an answer goes, or null
 * @param locale the reader's language
 * @param decision the answer or the note, once decided
 */
record ProblemPage(
        UUID id,
        long version,
        @Nullable String page,
        String words,
        @Nullable String email,
        String locale,
        Instant reportedAt,
        Problem.State state,
        @Nullable String decision,
        @Nullable AccountId decidedBy,
        @Nullable Instant decidedAt) {
    /** Whether it waits for staff. */
    public boolean open() {
        return state == Problem.State.OPEN;
    }
}
