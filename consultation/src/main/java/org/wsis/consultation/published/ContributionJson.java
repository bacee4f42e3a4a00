package org.wsis.consultation.published;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.coauthor.Credited;
import org.wsis.consultation.translation.Translation;

/**
 * A contribution as machines read it. The name of a person stays unsaid, apart from co-authors who agreed to be known.
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
 * @param coauthors who agreed to be known
 * @param state where it stands: RECEIVED, READ, IN_THEME, REFLECTED, NOT_TAKEN_UP or ANSWERED
 * @param translations those by the secretariat of what was sent last; the original is what counts
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
        List<CoauthorJson> coauthors,
        String state,
        List<TranslationJson> translations,
        String page) {
    /**
     * A translation.
     *
     * @param language ISO 639-1
     * @param by SECRETARIAT
     * @param page where it is read
     */
    record TranslationJson(String language, String title, String by, Instant at, String page) {
        static TranslationJson of(Translation translation, String page) {
            return new TranslationJson(
                    translation.language(),
                    translation.published().title(),
                    "SECRETARIAT",
                    translation.at(),
                    page + "?lang=" + translation.language());
        }
    }

    /**
     * A co-author.
     *
     * @param organisation or null
     */
    record CoauthorJson(String name, @Nullable String organisation) {
        static CoauthorJson of(Credited credited) {
            return new CoauthorJson(credited.name(), credited.organisation());
        }
    }
}
