package org.wsis.prizes.archive;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as the page of its year shows it; what the source does not say is null. */
record PrizeLine(
        @Nullable Integer year,
        @Nullable Integer category,
        CategoryBasis basis,
        @Nullable String project,
        @Nullable String organisation,
        @Nullable String country,
        boolean international,
        Rank rank,
        String source,
        @Nullable UUID entry) {}
