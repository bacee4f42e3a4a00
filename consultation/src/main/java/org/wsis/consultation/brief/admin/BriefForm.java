package org.wsis.consultation.brief.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.brief.BriefDraft;
import org.wsis.consultation.question.Wording;
import org.wsis.consultation.said.Sayings;
import org.wsis.reference.Language;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * The introduction as typed, in Markdown, in each language.
 *
 * @param words in the order of {@link Language}
 * @param version of the draft that was seen
 */
record BriefForm(
        @Nullable List<@Valid Text> words,
        @Carried @NotNull @Nullable Long version) {
    BriefForm {
        List<Text> typed = Objects.requireNonNullElse(words, List.of());
        words = IntStream.range(0, Language.values().length)
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(text -> text == null ? Text.EMPTY : text)
                .toList();
    }

    /** What is written in one language. */
    record Text(@Size(max = 20000) @Nullable String text) {
        static final Text EMPTY = new Text(null);
    }

    static BriefForm of(BriefDraft draft) {
        return new BriefForm(
                List.of(Language.values()).stream()
                        .map(language -> new Text(draft.introduction().texts().get(language.code())))
                        .toList(),
                draft.version());
    }

    /** There is a text in English, which others fall back to. */
    void check(Errors errors) {
        String field = "words[" + Language.ENGLISH.ordinal() + "].text";
        if (in(Language.ENGLISH) == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "NotBlank");
        }
    }

    Wording toWording() {
        return Sayings.typed(this::in);
    }

    private @Nullable String in(Language language) {
        return Typed.text(Objects.requireNonNull(words).get(language.ordinal()).text());
    }
}
