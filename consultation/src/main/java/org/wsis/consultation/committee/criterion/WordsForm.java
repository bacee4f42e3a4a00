package org.wsis.consultation.committee.criterion;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.question.Wording;

/** What a criterion says in one language, as typed. */
record WordsForm(
        @Size(max = 200) @Nullable String name,
        @Size(max = 500) @Nullable String low,
        @Size(max = 500) @Nullable String middle,
        @Size(max = 500) @Nullable String high) {
    static final WordsForm EMPTY = new WordsForm(null, null, null, null);

    static WordsForm of(Criterion criterion, String language) {
        return new WordsForm(
                text(criterion.name(), language),
                text(criterion.low(), language),
                text(criterion.middle(), language),
                text(criterion.high(), language));
    }

    private static @Nullable String text(Wording said, String language) {
        return said.texts().get(language);
    }
}
