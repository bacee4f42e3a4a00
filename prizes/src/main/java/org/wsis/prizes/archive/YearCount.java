package org.wsis.prizes.archive;

import org.jspecify.annotations.Nullable;

/** How many records the archive has of a year, or without a year, by rank. */
record YearCount(@Nullable Integer year, long records, long winners, long champions, long nominees, long unstated) {}
