package org.wsis.consultation.brief;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contribution in a brief. The name of a person stays unsaid, unless they agreed.
 *
 * @param language ISO 639-1, in which it is written
 * @param stakeholderType of who sent it, or null
 * @param country of who sent it: ISO 3166-1 alpha-2, or null
 * @param organisation for which it speaks, or null
 * @param formalInputOf the review or the event whose formal input it is, or null
 * @param speaker who said it at a meeting, or null
 * @param state where it stood: RECEIVED, READ, IN_THEME, REFLECTED, NOT_TAKEN_UP or ANSWERED
 * @param answer the words of its own answer by two-letter language, or null
 * @param mergedInto the number of the contribution of which it is a part, or null
 */
public record BriefContribution(
        int number,
        String title,
        String language,
        Instant sentAt,
        boolean late,
        @Nullable String stakeholderType,
        @Nullable String country,
        @Nullable String organisation,
        @Nullable String formalInputOf,
        @Nullable String speaker,
        String state,
        @Nullable Map<String, String> answer,
        @Nullable Integer mergedInto) {}
