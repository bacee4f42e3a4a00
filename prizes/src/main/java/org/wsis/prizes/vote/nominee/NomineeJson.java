package org.wsis.prizes.vote.nominee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.vote.listing.Listed;

/**
 * A nominee for programs.
 *
 * @param line the code of the category's Action Line
 * @param code of its short link
 * @param withdrawn whether it left the vote
 */
record NomineeJson(
        UUID id,
        String url,
        String title,
        String organisation,
        @Nullable String country,
        int category,
        String line,
        String code,
        boolean withdrawn)
        implements Listed {
    static NomineeJson of(Nominee nominee, String url, String line) {
        return new NomineeJson(
                nominee.project(),
                url,
                nominee.title(),
                nominee.organisation(),
                nominee.country(),
                nominee.category(),
                line,
                nominee.code(),
                nominee.withdrawn());
    }
}
