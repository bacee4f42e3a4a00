package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that waits for a moderator.
 *
 * @param assignee the account that has it in review, or null
 */
public record WaitingLine(
        UUID id,
        long version,
        String title,
        @Nullable String organisation,
        Instant receivedAt,
        Instant promisedBy,
        boolean corrected,
        boolean revision,
        @Nullable UUID assignee) {}
