package org.wsis.prizes.vote.nominee;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project that stands for the vote.
 *
 * @param code of its short link
 * @param description what voters read, 150 to 200 words
 * @param stakeholderType as the register names it, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param withdrawn whether it left the vote
 */
public record Nominee(
        UUID project,
        int category,
        String code,
        String title,
        String organisation,
        @Nullable String country,
        boolean international,
        @Nullable String stakeholderType,
        String description,
        List<Integer> sdgs,
        boolean withdrawn) {
    private static final int TEASER = 180;

    /** Copies the list. */
    public Nominee {
        sdgs = List.copyOf(sdgs);
    }

    /** The beginning of the description, up to the end of a word. */
    public String teaser() {
        if (description.length() <= TEASER) {
            return description;
        }
        int end = description.lastIndexOf(' ', TEASER);
        return description.substring(0, end < 1 ? TEASER : end) + " …";
    }

    /** The message key of the stakeholder type, or null. */
    public @Nullable String typeKey() {
        return stakeholderType == null
                ? null
                : "reference.stakeholder-type."
                        + stakeholderType.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
