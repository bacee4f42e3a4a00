package org.wsis.stocktaking.submit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.stocktaking.content.Alignment;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** What the form offers to choose from, in the reader's language. */
@Component
class Choices {
    private final Reference reference;
    private final MessageSource messages;

    Choices(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    <E extends Enum<E>> List<Option> of(E[] values, Function<E, String> key) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), words(key.apply(value))))
                .toList();
    }

    List<Option> languages() {
        return Languages.all().stream()
                .map(language -> new Option(language.getLanguage(), Languages.nameOf(language)))
                .toList();
    }

    /** International first, then the countries by name. */
    List<Option> countries() {
        Locale locale = LocaleContextHolder.getLocale();
        var international = new Option(WhoForm.INTERNATIONAL, words(Region.INTERNATIONAL.key()));
        return Stream.concat(
                        Stream.of(international),
                        reference.countries(locale).stream()
                                .map(code -> new Option(code, reference.countryName(code, locale))))
                .toList();
    }

    boolean isCountry(@Nullable String code) {
        return code == null
                || code.isBlank()
                || code.equals(WhoForm.INTERNATIONAL)
                || reference.countries(Locale.ENGLISH).contains(code);
    }

    List<String> actionLineCodes() {
        return reference.actionLines().stream().map(ActionLine::code).toList();
    }

    List<Option> actionLines() {
        return reference.actionLines().stream()
                .map(line -> new Option(line.code(), monogram(line.code()) + " " + words(line.key())))
                .toList();
    }

    private static String monogram(String line) {
        return line.startsWith("C7") ? "C7" : line;
    }

    List<Option> sdgs() {
        return reference.sdgs().stream()
                .map(goal -> new Option(String.valueOf(goal.number()), goal.number() + " " + words(goal.key())))
                .toList();
    }

    /** The targets of each goal. */
    List<GoalTargets> targets() {
        return reference.sdgs().stream()
                .map(goal -> new GoalTargets(goal.number(), goal.targets()))
                .toList();
    }

    /** A goal and the codes of its targets. */
    record GoalTargets(int goal, List<String> codes) {}

    /** What was ticked, in the order of lines and targets. */
    Alignment step(AlignmentForm form) {
        List<String> targets = reference.sdgs().stream()
                .flatMap(goal -> goal.targets().stream())
                .toList();
        return form.toStep(actionLineCodes(), targets);
    }

    /** Rejects lines, goals and targets that there are not. */
    void check(AlignmentForm form, BindingResult errors) {
        if (!actionLineCodes().containsAll(Objects.requireNonNullElse(form.actionLines(), Set.<String>of()))) {
            errors.rejectValue("actionLines", "stocktaking.form.choice");
        }
        if (Objects.requireNonNullElse(form.sdgs(), Set.<Integer>of()).stream()
                .anyMatch(goal -> goal < 1 || goal > 17)) {
            errors.rejectValue("sdgs", "stocktaking.form.choice");
        }
        if (!Objects.requireNonNullElse(form.targets(), Set.<String>of()).stream()
                .allMatch(reference::isTarget)) {
            errors.rejectValue("targets", "stocktaking.form.choice");
        }
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
