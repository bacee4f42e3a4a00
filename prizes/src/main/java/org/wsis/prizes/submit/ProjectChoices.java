package org.wsis.prizes.submit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.wsis.prizes.edition.CategoryNames;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.project.Maturity;
import org.wsis.prizes.project.Problem;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Option;

/** What the form of a project offers to choose from and says of its problems, in the reader's language. */
@Component
public class ProjectChoices {
    private final Reference reference;
    private final CategoryNames names;
    private final MessageSource messages;

    ProjectChoices(Reference reference, CategoryNames names, MessageSource messages) {
        this.reference = reference;
        this.names = names;
        this.messages = messages;
    }

    /** Puts all choices into the model. */
    public void offer(EditionView edition, Locale locale, Model model) {
        model.addAttribute("edition", edition);
        model.addAttribute("limits", edition.settings().words());
        model.addAttribute("categories", categories(edition, locale));
        model.addAttribute("types", named(StakeholderType.values(), StakeholderType::key, locale));
        model.addAttribute("maturities", named(Maturity.values(), Maturity::key, locale));
        model.addAttribute("countries", countries(locale));
        model.addAttribute("goals", reference.sdgs());
        model.addAttribute(
                "owners",
                List.of(
                        new Option("true", words("prizes.project.own.yes", locale)),
                        new Option("false", words("prizes.project.own.no", locale))));
    }

    private List<Option> categories(EditionView edition, Locale locale) {
        return edition.categories().stream()
                .map(category -> new Option(
                        String.valueOf(category.number()),
                        monogram(category.line()) + " " + names.of(category, locale)))
                .toList();
    }

    private String monogram(String line) {
        return reference.actionLine(line).map(ActionLine::monogram).orElse(line);
    }

    private <E extends Enum<E>> List<Option> named(E[] values, Function<E, String> key, Locale locale) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), words(key.apply(value), locale)))
                .toList();
    }

    /** International first, then the countries by name. */
    private List<Option> countries(Locale locale) {
        var international = new Option(ProjectForm.INTERNATIONAL, words(Region.INTERNATIONAL.key(), locale));
        return Stream.concat(
                        Stream.of(international),
                        reference.countries(locale).stream()
                                .map(code -> new Option(code, reference.countryName(code, locale))))
                .toList();
    }

    /** Rejects categories and countries that there are not. */
    public void check(ProjectForm form, EditionView edition, Errors errors) {
        if (form.category() != null && edition.category(form.category()).isEmpty()) {
            errors.rejectValue("category", "prizes.edition.choice");
        }
        String country = form.country();
        boolean known = country == null
                || country.isBlank()
                || country.equals(ProjectForm.INTERNATIONAL)
                || reference.countries(Locale.ENGLISH).contains(country);
        if (!known) {
            errors.rejectValue("country", "prizes.edition.choice");
        }
    }

    /** Says the problems at their fields. */
    public void explain(List<Problem> problems, Errors errors, Locale locale) {
        for (Problem problem : problems) {
            String label = words(problem.label(), locale);
            String why = messages.getMessage(problem.key(), problem.places(), locale);
            errors.rejectValue(problem.input(), "problem", label + ": " + why);
        }
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
