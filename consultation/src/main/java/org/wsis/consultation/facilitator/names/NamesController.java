package org.wsis.consultation.facilitator.names;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.AccountView;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.FacilitatorRules.Choice;
import org.wsis.consultation.facilitator.names.HandedIn.Done;
import org.wsis.consultation.facilitator.names.HandedIn.NotYours;
import org.wsis.consultation.facilitator.names.HandedIn.Overtaken;
import org.wsis.consultation.facilitator.names.HandedIn.TooEarly;
import org.wsis.consultation.facilitator.names.HandedIn.TooLate;
import org.wsis.consultation.facilitator.names.HandedIn.Wrong;

/** The names of a community, for its focal point; staff look on. */
@Controller
@RequestMapping("/consultations/{slug}/facilitators/{key}/names")
class NamesController {
    private static final String PAGE = "consultation/facilitator/names";

    private final NamesDesk desk;
    private final NamesPages pages;

    NamesController(NamesDesk desk, NamesPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    String show(ConsultationView consultation, @PathVariable String key, Actor actor, Locale locale, Model model) {
        NamesPage page = page(consultation, key, actor, locale);
        var form = NamesForm.of(pages.last(consultation, key));
        describe(page, page.open(), form.version(), model);
        model.addAttribute("form", form);
        return PAGE;
    }

    @PostMapping
    ModelAndView handIn(
            ConsultationView consultation,
            @PathVariable String key,
            @Valid @ModelAttribute("form") NamesForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(page(consultation, key, actor, locale), true, form.version(), model);
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        AccountView person = pages.person(actor).orElseThrow(NamesController::notFound);
        int seen = Objects.requireNonNull(form.version());
        return switch (desk.handIn(consultation, key, form.names(), form.said(), seen, person)) {
            case Done(int number) -> done(consultation, key, number, redirect);
            case Overtaken(int number) -> {
                model.addAttribute("version", number);
                yield again(errors, "consultation.facilitator.overtaken", HttpStatus.CONFLICT);
            }
            case TooLate late -> again(errors, "consultation.facilitator.too-late", HttpStatus.CONFLICT);
            case TooEarly early -> again(errors, "consultation.facilitator.too-early", HttpStatus.CONFLICT);
            case Wrong(Choice choice) ->
                again(errors, "consultation.facilitator.choice." + choice.name(), HttpStatus.UNPROCESSABLE_CONTENT);
            case NotYours not -> throw notFound();
        };
    }

    private static ModelAndView done(
            ConsultationView consultation, String key, int number, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "consultation.facilitator.handed-in");
        redirect.addFlashAttribute("doneWith", new Object[] {String.valueOf(number)});
        return new ModelAndView("redirect:" + consultation.path() + "/facilitators/" + key + "/names");
    }

    private static ModelAndView again(BindingResult errors, String reason, HttpStatus status) {
        errors.reject(reason);
        return new ModelAndView(PAGE, status);
    }

    private NamesPage page(ConsultationView consultation, String key, Actor actor, Locale locale) {
        return pages.page(consultation, key, actor, locale).orElseThrow(NamesController::notFound);
    }

    private static void describe(NamesPage page, boolean shown, @Nullable Integer version, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("shown", shown);
        model.addAttribute("version", version);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
