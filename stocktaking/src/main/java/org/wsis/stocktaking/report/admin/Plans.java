package org.wsis.stocktaking.report.admin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Language;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.reference.Sdg;
import org.wsis.stocktaking.report.ReportKind;
import org.wsis.stocktaking.report.ReportRules;
import org.wsis.stocktaking.report.figures.Counting;
import org.wsis.stocktaking.report.figures.FigureWords;
import org.wsis.stocktaking.report.figures.Figures;
import org.wsis.stocktaking.report.figures.Places;
import org.wsis.stocktaking.report.figures.Selection;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** What the form of a plan offers, checks and shows of the selection. */
@Component
class Plans {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final Reference reference;
    private final Selection selection;
    private final Counting counting;
    private final FigureWords words;
    private final MessageSource messages;

    Plans(Reference reference, Selection selection, Counting counting, FigureWords words, MessageSource messages) {
        this.reference = reference;
        this.selection = selection;
        this.counting = counting;
        this.words = words;
        this.messages = messages;
    }

    void offer(Model model, Locale locale) {
        model.addAttribute("kinds", options(List.of(ReportKind.values()), ReportKind::name, ReportKind::key, locale));
        model.addAttribute("regions", options(Places.six(), Region::name, Region::key, locale));
        model.addAttribute(
                "languages",
                Arrays.stream(Language.values())
                        .map(language -> new Option(language.name(), Languages.nameOf(language.locale())))
                        .toList());
        model.addAttribute(
                "lines",
                reference.actionLines().stream()
                        .map(line -> new Option(line.code(), line.code() + " " + words(line.key(), locale)))
                        .toList());
        model.addAttribute(
                "goals",
                reference.sdgs().stream()
                        .map(goal -> new Option(
                                String.valueOf(goal.number()), goal.number() + " " + words(goal.key(), locale)))
                        .toList());
        model.addAttribute(
                "sets",
                selection.sets(locale).stream()
                        .map(set -> new Option(set.key(), set.name()))
                        .toList());
    }

    /** What the form's own constraints do not see. */
    void check(PlanForm form, Errors errors) {
        if (!form.daysAreInOrder()) {
            errors.rejectValue("lastDay", "stocktaking.report.wrong.days");
        }
        if (Stream.of(form.firstDay(), form.lastDay())
                .anyMatch(day -> day != null && (day.isBefore(FIRST) || day.isAfter(LAST)))) {
            errors.rejectValue("firstDay", "stocktaking.report.wrong.years");
        }
        List<String> unknown = form.typedCountries().stream()
                .filter(name -> reference.countryOf(name).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            errors.rejectValue(
                    "countries", "stocktaking.report.wrong.countries", new Object[] {String.join(", ", unknown)}, null);
        }
        if (!areKnown(form)) {
            errors.reject("stocktaking.form.choice");
        }
        if (form.kind() != null) {
            ReportRules.wrong(form.kind(), form.toScope(codes(form)))
                    .ifPresent(wrong -> errors.rejectValue(wrong.field(), wrong.key()));
        }
    }

    private boolean areKnown(PlanForm form) {
        List<String> lines =
                reference.actionLines().stream().map(ActionLine::code).toList();
        List<Integer> goals = reference.sdgs().stream().map(Sdg::number).toList();
        var scope = form.toScope(List.of());
        return lines.containsAll(scope.actionLines()) && goals.containsAll(scope.sdgs());
    }

    /** The codes of the countries that were typed. */
    List<String> codes(PlanForm form) {
        return form.typedCountries().stream()
                .flatMap(name -> reference.countryOf(name).stream())
                .distinct()
                .toList();
    }

    /** What the plan would take now. */
    void show(PlanForm form, Model model, Locale locale) {
        Figures figures = counting.now(form.toPeriod(), form.toScope(codes(form)));
        model.addAttribute("figures", figures);
        model.addAttribute("tables", words.tables(figures, locale));
    }

    private <E> List<Option> options(
            List<E> values, Function<E, String> value, Function<E, String> key, Locale locale) {
        return values.stream()
                .map(one -> new Option(value.apply(one), words(key.apply(one), locale)))
                .toList();
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
