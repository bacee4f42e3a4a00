package org.wsis.prizes.archive;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a year.
 *
 * @param figures null if no source gives any
 * @param count null if the archive has no record
 */
record YearLine(
        int year, @Nullable Figures figures, @Nullable YearCount count) {}
