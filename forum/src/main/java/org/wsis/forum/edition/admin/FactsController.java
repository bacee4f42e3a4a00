package org.wsis.forum.edition.admin;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.forum.edition.EditionDesk;
import org.wsis.forum.edition.EditionView;
import org.wsis.forum.edition.Mode;
import org.wsis.reference.Reference;
import org.wsis.web.Choices;
import org.wsis.web.Option;

/** What an edition is called and what is known of it, for staff. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/facts")
class FactsController {
    private static final String PAGE = "forum/edition/facts";

    private final KnownEdition known;
    private final EditionDesk desk;
    private final Reference reference;
    private final Choices choices;

    FactsController(KnownEdition known, EditionDesk desk, Reference reference, Choices choices) {
        this.known = known;
        this.desk = desk;
        this.reference = reference;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable int year, Locale locale, Model model) {
        model.addAttribute("form", FactsForm.of(describe(year, null, locale, model)));
        return PAGE;
    }

    @PostMapping
    ModelAndView change(
            @PathVariable int year,
            @Valid @ModelAttribute("form") FactsForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(year, form.version(), locale, model);
        form.check(reference.countries(locale), errors);
        return known.act(
                year,
                PAGE,
                errors,
                model,
                redirect,
                () -> desk.change(
                        year,
                        Objects.requireNonNull(form.version()),
                        WordsForm.read(Objects.requireNonNull(form.words())),
                        form.toFacts(),
                        actor.account()));
    }

    private EditionView describe(int year, @Nullable Long version, Locale locale, Model model) {
        model.addAttribute("languages", WordsForm.languages());
        model.addAttribute("modes", choices.of(Mode.class, Mode::key, locale));
        model.addAttribute(
                "countries",
                reference.countries(locale).stream()
                        .map(code -> new Option(code, reference.countryName(code, locale)))
                        .toList());
        return known.show(year, version, model);
    }
}
