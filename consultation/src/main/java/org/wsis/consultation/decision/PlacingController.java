package org.wsis.consultation.decision;

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
import org.wsis.consultation.handling.Acted;
import org.wsis.consultation.handling.DecisionDesk;
import org.wsis.consultation.handling.Handling;
import org.wsis.consultation.handling.Handlings;
import org.wsis.consultation.theme.Themes;
import org.wsis.web.Option;

/** Staff make a contribution a part of a theme. */
@Controller
@RequestMapping("/admin/consultations/{slug}/contributions/{number}/themes")
class PlacingController {
    private static final String PAGE = "consultation/decision/placing";

    private final HandlingPages pages;
    private final Handlings handlings;
    private final DecisionDesk desk;
    private final Themes themes;

    PlacingController(HandlingPages pages, Handlings handlings, DecisionDesk desk, Themes themes) {
        this.pages = pages;
        this.handlings = handlings;
        this.desk = desk;
        this.themes = themes;
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable int number, Locale locale, Model model) {
        Subject subject = describe(slug, number, locale, model);
        Handling handling = handlings.find(subject.line().id());
        model.addAttribute("version", handling.version());
        model.addAttribute("form", PlacingForm.of(handling));
        return PAGE;
    }

    @PostMapping
    ModelAndView place(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute("form") PlacingForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Subject subject = describe(slug, number, locale, model);
        form.check(themes.of(subject.consultation().id()), errors);
        if (errors.hasErrors()) {
            return HandlingPages.refused(PAGE, form.version(), model);
        }
        Acted acted = desk.place(
                subject.seen(Objects.requireNonNull(form.version()), actor),
                Objects.requireNonNull(form.theme()),
                form.toNote());
        return pages.answer(acted, subject, PAGE, errors, model, redirect);
    }

    private Subject describe(String slug, int number, Locale locale, Model model) {
        Subject subject = pages.describe(slug, number, locale, model);
        model.addAttribute(
                "themes",
                themes.of(subject.consultation().id()).stream()
                        .map(theme -> new Option(
                                theme.id().toString(), theme.named(locale).text()))
                        .toList());
        return subject;
    }
}
