package org.wsis.consultation.said;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.question.Wording;
import org.wsis.reference.Language;
import org.wsis.web.Typed;

/** Fields for a text in each language, in the order of {@link Language}; English, which others fall back to, is needed. */
public interface SaidFields {
    /** The text in each language. */
    @Nullable
    List<SaidForm> words();

    /** A browser may leave languages out or send more; the page shows fields for each. */
    static List<SaidForm> complete(@Nullable List<SaidForm> words) {
        List<SaidForm> typed = Objects.requireNonNullElse(words, List.of());
        return IntStream.range(0, Language.values().length)
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(said -> said == null ? SaidForm.EMPTY : said)
                .toList();
    }

    /** The fields filled with this; empty for null. */
    static List<SaidForm> of(@Nullable Wording said) {
        return said == null
                ? complete(null)
                : List.of(Language.values()).stream()
                        .map(language -> new SaidForm(said.texts().get(language.code())))
                        .toList();
    }

    /** There is a text in English. */
    default void checkWords(Errors errors) {
        String field = "words[" + Language.ENGLISH.ordinal() + "].text";
        if (in(Language.ENGLISH) == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "NotBlank");
        }
    }

    /** What was typed. */
    default Wording toWording() {
        return Sayings.typed(this::in);
    }

    private @Nullable String in(Language language) {
        return Typed.text(
                Objects.requireNonNull(words()).get(language.ordinal()).text());
    }
}
