package org.wsis.consultation.theme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.question.Wording;
import org.wsis.consultation.said.Sayings;
import org.wsis.reference.Language;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A theme as typed; English, which other languages fall back to, is needed.
 *
 * @param fresh the id that a new theme gets, so that a second click adds nothing
 */
record ThemeForm(
        @Nullable List<@Valid ThemeWordsForm> words,
        @NotNull @Min(1) @Max(999) @Nullable Integer place,
        @Carried @NotNull @Nullable Long version,
        @Carried @Nullable UUID fresh) {
    private static final int ENGLISH = Language.ENGLISH.ordinal();

    /** A browser may leave languages out or send more; the page shows fields for each. */
    ThemeForm {
        List<ThemeWordsForm> typed = Objects.requireNonNullElse(words, List.of());
        words = IntStream.range(0, Language.values().length)
                .mapToObj(number -> number < typed.size() ? typed.get(number) : null)
                .map(said -> said == null ? ThemeWordsForm.EMPTY : said)
                .toList();
    }

    static ThemeForm empty(int place) {
        return new ThemeForm(null, place, 0L, null);
    }

    static ThemeForm of(Theme theme) {
        return new ThemeForm(
                List.of(Language.values()).stream()
                        .map(language -> new ThemeWordsForm(
                                theme.title().texts().get(language.code()),
                                theme.about().texts().get(language.code())))
                        .toList(),
                theme.place(),
                theme.version(),
                null);
    }

    /** There is a title in English, and wherever there is something about it. */
    void check(Errors errors) {
        for (int number = 0; number < words().size(); number++) {
            ThemeWordsForm said = words().get(number);
            boolean needed = number == ENGLISH || Typed.text(said.about()) != null;
            String field = "words[" + number + "].title";
            if (needed && Typed.line(said.title()) == null && !errors.hasFieldErrors(field)) {
                errors.rejectValue(field, "NotBlank");
            }
        }
    }

    /** Call it only after {@link #check} found nothing. */
    ThemeWords toWords() {
        return new ThemeWords(
                typed(said -> Typed.line(said.title())), typed(ThemeWordsForm::about), Objects.requireNonNull(place));
    }

    private Wording typed(Function<ThemeWordsForm, @Nullable String> part) {
        return Sayings.typed(language -> part.apply(words().get(language.ordinal())));
    }

    @Override
    public List<ThemeWordsForm> words() {
        return Objects.requireNonNull(words);
    }
}
