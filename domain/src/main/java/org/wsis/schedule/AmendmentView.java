package org.wsis.schedule;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates that a phase had before they were changed.
 *
 * @param start the earlier first day, in Geneva
 * @param end the earlier last day, in Geneva
 * @param amendedAt when the change was made, or null for history taken from sources
 * @param reason why, or the source
 */
public record AmendmentView(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Instant amendedAt,
        String reason) {}
