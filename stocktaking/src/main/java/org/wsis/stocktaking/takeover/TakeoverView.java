package org.wsis.stocktaking.takeover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.EntryId;

/**
 * A request to take an entry over, to show.
 *
 * @param reason what the person wrote
 * @param decidedAt when it was decided or withdrawn
 * @param decisionReason what staff wrote
 */
record TakeoverView(
        UUID id,
        EntryId entry,
        AccountId person,
        String reason,
        TakeoverState state,
        Instant requestedAt,
        Instant promisedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {
    /** Whether staff are to decide. */
    public boolean waits() {
        return state == TakeoverState.REQUESTED;
    }
}
