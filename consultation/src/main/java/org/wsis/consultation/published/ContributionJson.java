package org.wsis.consultation.published;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as machines read it. The name of a person stays unsaid.
 *
 * @param number in its consultation
 * @param language ISO 639-1, in which it is written
 * @param sentAt when it was sent last
 * @param late whether it came after the deadline
 * @param stakeholderType of who sent it, as they were then, or null
 * @param country of who sent it, as they were then: ISO 3166-1 alpha-2, or null
 * @param organisation for which it speaks, or null
 * @param formalInputOf the review or the event whose formal input it is, or null
 * @param speaker who said it at a meeting and agreed that it is published, or null
 * @param state where it stands: RECEIVED, READ, IN_THEME, REFLECTED, NOT_TAKEN_UP or ANSWERED
 * @param page its page for people
 */
record ContributionJson(
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
        String page) {}
