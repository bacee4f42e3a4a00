package org.wsis.prizes.vote.result;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a project got that stood to the end.
 *
 * @param line the code of the category's Action Line
 * @param country ISO 3166-1 alpha-2, or null
 * @param votes valid ones
 */
record Result(
        UUID project,
        int category,
        String line,
        String title,
        String organisation,
        @Nullable String country,
        boolean international,
        int votes,
        boolean champion) {}
