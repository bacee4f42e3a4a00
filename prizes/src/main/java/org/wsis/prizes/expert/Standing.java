package org.wsis.prizes.expert;

import org.jspecify.annotations.Nullable;

/**
 * What the experts think of a project together.
 *
 * @param rank from 1; those with the same mean share it; null without a review
 * @param mean of the reviews, each weighted by criterion; null without one
 * @param spread between the highest and the lowest review; null without one
 * @param reviews that count
 * @param missing that were asked for and are not there
 */
public record Standing(
        @Nullable Integer rank,
        @Nullable Double mean,
        @Nullable Double spread,
        int reviews,
        int missing) {}
