package org.wsis.consultation.brief;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.coauthor.Credited;

/**
 * A contribution in a brief. The name of a person stays unsaid, unless they agreed. Of one that was removed since, its number is left and
 * when that was; its title is empty.
 *
 * @param language ISO 639-1, in which it is written
 * @param stakeholderType of who sent it, or null
 * @param country of who sent it: ISO 3166-1 alpha-2, or null
 * @param organisation for which it speaks, or null
 * @param formalInputOf the review or the event whose formal input it is, or null
 * @param speaker who said it at a meeting, or null
 * @param coauthors who agreed to be known
 * @param state where it stood: RECEIVED, READ, IN_THEME, REFLECTED, NOT_TAKEN_UP or ANSWERED
 * @param answer the words of its own answer by two-letter language, or null
 * @param mergedInto the number of the contribution of which it is a part, or null
 * @param removedAt since when not everybody can read it any more, or null
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
        List<Credited> coauthors,
        String state,
        @Nullable Map<String, String> answer,
        @Nullable Integer mergedInto,
        @Nullable Instant removedAt) {
    /** Versions from before co-authors were named have no list of them. */
    public BriefContribution {
        coauthors = List.copyOf(Objects.requireNonNullElse(coauthors, List.of()));
    }

    /** What is left of it. */
    BriefContribution removed(Instant at) {
        return new BriefContribution(
                number, "", language, sentAt, late, null, null, null, null, null, List.of(), state, null, null, at);
    }

    /** The same, with nobody else named. */
    BriefContribution naming(@Nullable String said, List<Credited> along) {
        return new BriefContribution(
                number,
                title,
                language,
                sentAt,
                late,
                stakeholderType,
                country,
                organisation,
                formalInputOf,
                said,
                along,
                state,
                answer,
                mergedInto,
                removedAt);
    }

    /** The co-authors in one line. */
    public String along() {
        return coauthors.stream().map(Credited::line).collect(Collectors.joining("; "));
    }
}
