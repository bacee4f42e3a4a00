package org.wsis.stocktaking.explore;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a list, in the reader's language.
 *
 * @param place the country's name, or null
 * @param text the beginning of the short description, or null
 */
record EntryLine(
        String path,
        String title,
        @Nullable String organisation,
        @Nullable String place,
        @Nullable String typeKey,
        @Nullable String kindKey,
        @Nullable String text,
        List<String> actionLines,
        List<Integer> sdgs,
        int year,
        Instant publishedAt) {}
