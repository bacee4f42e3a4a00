package org.wsis.prizes.winner;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project that won.
 *
 * @param special the prize beside the categories, or null for that of the category
 * @param country ISO 3166-1 alpha-2, or null
 * @param withdrawn whether the prize was taken back, or the project left after it was announced
 * @param decidedAt when it was last decided about
 * @param reason why it was withdrawn, or null
 */
public record Winner(
        UUID project,
        int category,
        @Nullable UUID special,
        String title,
        String organisation,
        @Nullable String country,
        boolean international,
        boolean withdrawn,
        Instant decidedAt,
        @Nullable String reason) {
    /** Whether it holds the prize of its category. */
    public boolean holdsCategory() {
        return special == null && !withdrawn;
    }
}
