package org.wsis.prizes.archive;

import org.jspecify.annotations.Nullable;

/** The figures of a year as sources word them; null where none was found. */
record Figures(
        int year,
        @Nullable String submitted,
        @Nullable String nominated,
        @Nullable String votes,
        @Nullable String champions,
        @Nullable String winners,
        String source) {}
