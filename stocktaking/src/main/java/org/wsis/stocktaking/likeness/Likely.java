package org.wsis.stocktaking.likeness;

import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.EntryId;

/**
 * An entry that may be the same activity.
 *
 * @param country ISO 3166-1 alpha-2, or null
 * @param year the year that it belongs to; null for a draft
 * @param own that it is the asking person's; all others are published
 * @param answer what was said about it, or null
 */
public record Likely(
        EntryId id,
        String title,
        @Nullable String organisation,
        @Nullable String country,
        @Nullable Integer year,
        @Nullable String language,
        boolean own,
        boolean published,
        @Nullable Answer answer) {
    /** Where the asking person reads it. */
    public String path() {
        return published ? id.path() : id.own();
    }
}
