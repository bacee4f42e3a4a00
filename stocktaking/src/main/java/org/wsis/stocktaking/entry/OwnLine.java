package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its owner's list.
 *
 * @param owned that the reader owns it; else they write it along
 * @param revision that it is a change of a published entry, which has a line of its own
 */
public record OwnLine(
        UUID id,
        @Nullable Long number,
        @Nullable String title,
        State state,
        Instant changedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant promisedBy,
        boolean revision,
        boolean owned) {}
