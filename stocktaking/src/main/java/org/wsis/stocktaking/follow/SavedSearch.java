package org.wsis.stocktaking.follow;

import java.time.Instant;
import java.util.UUID;
import org.wsis.account.AccountId;

/**
 * A search that somebody follows.
 *
 * @param name as its owner called it
 * @param query as the explorer's address has it, with its question mark, or empty for everything
 * @param lookedAt until when entries were looked for
 */
record SavedSearch(
        UUID id,
        AccountId account,
        String name,
        String query,
        Frequency frequency,
        Instant createdAt,
        Instant lookedAt) {
    /** Its result, in the explorer. */
    public String path() {
        return "/stocktaking" + query;
    }
}
