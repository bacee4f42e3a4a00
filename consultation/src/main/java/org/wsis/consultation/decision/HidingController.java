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
import org.wsis.consultation.handling.Handling;
import org.wsis.consultation.handling.HandlingDesk;
import org.wsis.consultation.handling.Handlings;
import org.wsis.moderation.ReasonCode;
import org.wsis.web.Choices;

/** Staff hide a contribution. */
@Controller
@RequestMapping("/admin/consultations/{slug}/contributions/{number}/hiding")
class HidingController {
    private static final String PAGE = "consultation/decision/hiding";

    private final HandlingPages pages;
    private final Handlings handlings;
    private final HandlingDesk desk;
    private final Choices choices;

    HidingController(HandlingPages pages, Handlings handlings, HandlingDesk desk, Choices choices) {
        this.pages = pages;
        this.handlings = handlings;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable int number, Locale locale, Model model) {
        Subject subject = describe(slug, number, locale, model);
        Handling handling = handlings.find(subject.line().id());
        model.addAttribute("version", handling.version());
        model.addAttribute("form", HidingForm.of(handling));
        return PAGE;
    }

    @PostMapping
    ModelAndView hide(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute("form") HidingForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Subject subject = describe(slug, number, locale, model);
        form.check(errors);
        if (errors.hasErrors()) {
            return HandlingPages.refused(PAGE, form.version(), model);
        }
        Acted acted =
                desk.hide(subject.seen(Objects.requireNonNull(form.version()), actor), form.toReason(), form.toWords());
        return pages.answer(acted, subject, PAGE, errors, model, redirect);
    }

    private Subject describe(String slug, int number, Locale locale, Model model) {
        Subject subject = pages.describe(slug, number, locale, model);
        model.addAttribute("reasons", choices.of(ReasonCode.class, ReasonCode::key, locale));
        return subject;
    }
}
