package org.wsis.consultation.committee.criterion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * What a criterion says, as typed.
 *
 * @param words in the order of {@link Language}; English, which others fall back to, is needed
 * @param version that was seen, 0 for a new one
 */
record CriterionForm(
        @NotNull @Min(1) @Max(10) @Nullable Integer weight,
        @Nullable List<@Valid WordsForm> words,
        @Carried @NotNull @Nullable Long version) {
    private static final Map<String, Function<WordsForm, @Nullable String>> FIELDS = fields();

    /** A browser may leave languages out or send more; the page shows fields for each. */
    CriterionForm {
        List<WordsForm> typed = Objects.requireNonNullElse(words, List.of());
        words = IntStream.range(0, Language.values().length)
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(said -> said == null ? WordsForm.EMPTY : said)
                .toList();
    }

    private static Map<String, Function<WordsForm, @Nullable String>> fields() {
        Map<String, Function<WordsForm, @Nullable String>> fields = new LinkedHashMap<>();
        fields.put("name", WordsForm::name);
        fields.put("low", WordsForm::low);
        fields.put("middle", WordsForm::middle);
        fields.put("high", WordsForm::high);
        return fields;
    }

    static CriterionForm empty() {
        return new CriterionForm(1, null, 0L);
    }

    static CriterionForm of(Criterion criterion) {
        return new CriterionForm(
                criterion.weight(),
                Arrays.stream(Language.values())
                        .map(language -> WordsForm.of(criterion, language.code()))
                        .toList(),
                criterion.version());
    }

    /** Everything is said in English. */
    void check(Errors errors) {
        FIELDS.forEach((name, text) -> {
            String field = "words[" + Language.ENGLISH.ordinal() + "]." + name;
            if (said(text, Language.ENGLISH) == null && !errors.hasFieldErrors(field)) {
                errors.rejectValue(field, "NotBlank");
            }
        });
    }

    /** Call it only after {@link #check} found nothing. */
    Criterion toCriterion(int number) {
        return new Criterion(
                number,
                Objects.requireNonNull(version),
                Objects.requireNonNull(weight),
                wording(WordsForm::name),
                wording(WordsForm::low),
                wording(WordsForm::middle),
                wording(WordsForm::high));
    }

    private Wording wording(Function<WordsForm, @Nullable String> text) {
        return Sayings.typed(language -> said(text, language));
    }

    private @Nullable String said(Function<WordsForm, @Nullable String> text, Language language) {
        return Typed.line(text.apply(Objects.requireNonNull(words).get(language.ordinal())));
    }
}
