package org.wsis.consultation.decision;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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
import org.wsis.consultation.handling.HandlingDesk;
import org.wsis.consultation.handling.Seen;

/** A contribution with all that was done with it, for staff, and what is done by a single button. */
@Controller
@RequestMapping("/admin/consultations/{slug}/contributions/{number}")
class HandlingController {
    private static final String PAGE = "consultation/decision/page";
    private static final String FORM = "seen";

    private final HandlingPages pages;
    private final ContributionFile file;
    private final HandlingDesk desk;
    private final DecisionDesk decisions;

    HandlingController(HandlingPages pages, ContributionFile file, HandlingDesk desk, DecisionDesk decisions) {
        this.pages = pages;
        this.file = file;
        this.desk = desk;
        this.decisions = decisions;
    }

    @GetMapping
    String page(@PathVariable String slug, @PathVariable int number, Actor actor, Locale locale, Model model) {
        Subject subject = pages.describe(slug, number, locale, model);
        long version = file.describe(subject, actor, locale, model);
        model.addAttribute("version", version);
        model.addAttribute(FORM, new SeenForm(version));
        return PAGE;
    }

    @PostMapping("/assignment")
    ModelAndView take(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute(FORM) SeenForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Subject subject = pages.describe(slug, number, locale, model);
        return act(subject, form, errors, actor, locale, model, redirect, desk::take);
    }

    @PostMapping("/release")
    ModelAndView release(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute(FORM) SeenForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Subject subject = pages.describe(slug, number, locale, model);
        return act(subject, form, errors, actor, locale, model, redirect, desk::release);
    }

    @PostMapping("/reading")
    ModelAndView read(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute(FORM) SeenForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Subject subject = pages.describe(slug, number, locale, model);
        return act(subject, form, errors, actor, locale, model, redirect, desk::read);
    }

    @PostMapping("/restoration")
    ModelAndView restore(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute(FORM) SeenForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Subject subject = pages.describe(slug, number, locale, model);
        return act(subject, form, errors, actor, locale, model, redirect, desk::restore);
    }

    @PostMapping("/themes/{theme}/removal")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable UUID theme,
            @Valid @ModelAttribute(FORM) SeenForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Subject subject = pages.describe(slug, number, locale, model);
        return act(subject, form, errors, actor, locale, model, redirect, seen -> decisions.remove(seen, theme));
    }

    private ModelAndView act(
            Subject subject,
            SeenForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            Function<Seen, Acted> act) {
        if (errors.hasErrors()) {
            return HandlingPages.refused(PAGE, file.describe(subject, actor, locale, model), model);
        }
        Acted acted = act.apply(subject.seen(Objects.requireNonNull(form.version()), actor));
        if (!(acted instanceof Acted.Done)) {
            file.describe(subject, actor, locale, model);
        }
        return pages.answer(acted, subject, PAGE, errors, model, redirect);
    }
}
