package org.wsis.consultation.question.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.question.Draft;
import org.wsis.consultation.question.Item;
import org.wsis.consultation.question.Kind;
import org.wsis.consultation.question.Limit;
import org.wsis.consultation.question.QuestionnaireRules;
import org.wsis.consultation.question.Wording;
import org.wsis.reference.Language;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A section, a question or a part of one, as typed.
 *
 * @param language in which it is written first
 * @param words in the languages in their order
 * @param revision of the draft that was seen
 * @param forStaff whether the answers are for staff only
 * @param kind of what is changed, for when somebody takes it out of the draft meanwhile
 */
record ItemForm(
        @NotNull @Nullable Language language,
        @Nullable List<@Valid WordingForm> words,
        @Nullable Boolean required,

        @Min(0) @Max(QuestionnaireRules.MOST_WORDS) @Nullable
        Integer least,

        @Min(1) @Max(QuestionnaireRules.MOST_WORDS) @Nullable
        Integer most,

        Limit.@Nullable Unit unit,
        @Min(1) @Max(QuestionnaireRules.MOST_ROWS) @Nullable Integer rows,
        @Carried @NotNull @Nullable Long revision,
        @Nullable Boolean forStaff,
        @Carried @Nullable Kind kind) {
    /** A browser may leave languages out or send more; the page shows fields for each. */
    ItemForm {
        List<WordingForm> typed = Objects.requireNonNullElse(words, List.of());
        words = IntStream.range(0, Language.values().length)
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(said -> said == null ? WordingForm.EMPTY : said)
                .toList();
    }

    /** To be filled in by a reader of the language. */
    static ItemForm empty(Language language, Draft draft) {
        return new ItemForm(language, null, null, 0, 300, Limit.Unit.WORDS, 5, draft.revision(), null, null);
    }

    static ItemForm of(Item item, Draft draft) {
        Limit limit = item.limit();
        Map<String, String> titles = item.title().texts();
        Map<String, String> helps = item.help().texts();
        return new ItemForm(
                Language.of(Locale.of(item.title().language())),
                List.of(Language.values()).stream()
                        .map(language -> new WordingForm(titles.get(language.code()), helps.get(language.code())))
                        .toList(),
                item.required(),
                limit == null ? null : limit.least(),
                limit == null ? null : limit.most(),
                limit == null ? null : limit.unit(),
                item.rows() == 0 ? null : item.rows(),
                draft.revision(),
                item.forStaff(),
                item.kind());
    }

    /** Whether it says what an item of the kind must say. */
    void check(Kind kind, Errors errors) {
        if (language != null && Typed.line(words().get(language.ordinal()).title()) == null) {
            missing("words[" + language.ordinal() + "].title", errors);
        }
        if (kind == Kind.TEXT) {
            required("least", least, errors);
            required("most", most, errors);
            required("unit", unit, errors);
            if (least != null && most != null && least > most) {
                errors.rejectValue("most", "consultation.question.limit.order");
            }
        }
        if (kind == Kind.TABLE) {
            required("rows", rows, errors);
        }
    }

    private static void required(String field, @Nullable Object typed, Errors errors) {
        if (typed == null) {
            missing(field, errors);
        }
    }

    private static void missing(String field, Errors errors) {
        if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "NotNull");
        }
    }

    /** What was typed of what an item of the kind has; a browser may send more. */
    Item toItem(String key, Kind kind, List<Item> items) {
        return new Item(
                key,
                kind,
                wording(WordingForm::title),
                kind == Kind.PART ? Wording.none(written()) : wording(WordingForm::help),
                kind.asks() && Boolean.TRUE.equals(required),
                kind == Kind.TEXT ? limit() : null,
                kind == Kind.TABLE ? Objects.requireNonNull(rows) : 0,
                items,
                kind.asks() && Boolean.TRUE.equals(forStaff));
    }

    private Limit limit() {
        return new Limit(Objects.requireNonNull(least), Objects.requireNonNull(most), Objects.requireNonNull(unit));
    }

    private Wording wording(Function<WordingForm, @Nullable String> part) {
        Map<String, String> texts = new TreeMap<>();
        for (Language one : Language.values()) {
            String text = Typed.text(part.apply(words().get(one.ordinal())));
            if (text != null) {
                texts.put(one.code(), text);
            }
        }
        return new Wording(written(), texts);
    }

    private String written() {
        return Objects.requireNonNull(language).code();
    }

    @Override
    public List<WordingForm> words() {
        return Objects.requireNonNull(words);
    }
}
