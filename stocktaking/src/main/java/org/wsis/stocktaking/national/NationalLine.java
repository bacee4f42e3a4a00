package org.wsis.stocktaking.national;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.entry.State;

/**
 * An entry from the country: what it is about and what became of it, without its contact and without what staff and owner
 * said to one another.
 *
 * @param path its public page, or null while it has none
 * @param receivedAt when it was first handed in, or null for the archive
 */
record NationalLine(
        long number,
        String title,
        @Nullable String organisation,
        State state,
        @Nullable Instant receivedAt,
        @Nullable Instant publishedAt,
        @Nullable String path) {}
