package org.wsis.prizes.vote.result;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.vote.listing.Listed;

/**
 * What a project got, for programs.
 *
 * @param line the code of the category's Action Line
 * @param votes valid ones
 * @param winner whether it holds the prize of its category; null while nobody may know
 * @param specialPrizes the names of the prizes beside the categories that it holds; null while nobody may know
 */
record ResultJson(
        UUID id,
        String url,
        String title,
        String organisation,
        @Nullable String country,
        int category,
        String line,
        int votes,
        boolean champion,
        @Nullable Boolean winner,
        @Nullable List<String> specialPrizes)
        implements Listed {
    /** What a project won. */
    record Prizes(boolean category, List<String> special) {}

    static ResultJson of(Result result, String url, @Nullable Prizes prizes) {
        return new ResultJson(
                result.project(),
                url,
                result.title(),
                result.organisation(),
                result.country(),
                result.category(),
                result.line(),
                result.votes(),
                result.champion(),
                prizes == null ? null : prizes.category(),
                prizes == null ? null : prizes.special());
    }
}
