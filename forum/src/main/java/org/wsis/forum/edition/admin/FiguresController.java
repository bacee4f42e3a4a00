package org.wsis.forum.edition.admin;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
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
import org.wsis.forum.edition.Bound;
import org.wsis.forum.edition.EditionDesk;
import org.wsis.forum.edition.EditionView;
import org.wsis.forum.edition.FigureKind;
import org.wsis.web.Choices;

/** What was counted of an edition, for staff. */
@Controller
@RequestMapping("/admin/forum/{year:\\d{4}}/figures")
class FiguresController {
    private static final String PAGE = "forum/edition/figures";

    private final KnownEdition known;
    private final EditionDesk desk;
    private final Choices choices;

    FiguresController(KnownEdition known, EditionDesk desk, Choices choices) {
        this.known = known;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable int year, Locale locale, Model model) {
        model.addAttribute("bounds", choices.of(Bound.class, Bound::key, locale));
        model.addAttribute("kinds", FigureKind.values());
        model.addAttribute("form", FiguresForm.of(known.show(year, null, model)));
        return PAGE;
    }

    @PostMapping
    ModelAndView count(
            @PathVariable int year,
            @Valid @ModelAttribute("form") FiguresForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("bounds", choices.of(Bound.class, Bound::key, locale));
        model.addAttribute("kinds", FigureKind.values());
        EditionView edition = known.show(year, form.version(), model);
        form.check(errors);
        return known.act(
                year,
                PAGE,
                errors,
                model,
                redirect,
                () -> desk.count(
                        edition.year(), Objects.requireNonNull(form.version()), form.toFigures(), actor.account()));
    }
}
