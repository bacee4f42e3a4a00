package org.wsis.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what somebody looks for arrived.
 *
 * @param from then or later; null for always
 * @param before earlier than that; null for always
 */
public record Arrival(@Nullable Instant from, @Nullable Instant before) {
    /** At any time. */
    public static final Arrival EVER = new Arrival(null, null);

    boolean includes(Instant at) {
        return (from == null || !at.isBefore(from)) && (before == null || at.isBefore(before));
    }
}
