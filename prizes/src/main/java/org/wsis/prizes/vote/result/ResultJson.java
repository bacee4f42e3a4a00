package org.wsis.prizes.vote.result;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.vote.listing.Listed;

/**
 * What a project got, for programs.
 *
 * @param line the code of the category's Action Line
 * @param votes valid ones
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
        boolean champion)
        implements Listed {
    static ResultJson of(Result result, String url) {
        return new ResultJson(
                result.project(),
                url,
                result.title(),
                result.organisation(),
                result.country(),
                result.category(),
                result.line(),
                result.votes(),
                result.champion());
    }
}
