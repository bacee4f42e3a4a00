package org.wsis.consultation.formal;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.review.ReviewView;
import org.wsis.reference.Reference;

/** The formal input of a review or an event, for staff and for who speaks for it. */
@Controller
@RequestMapping("/consultations/{slug}/reviews/{id}/input")
class FormalController {
    private static final String PAGE = "consultation/formal/form";

    private final FormalPages pages;
    private final FormalDesk desk;
    private final Reference reference;

    FormalController(FormalPages pages, FormalDesk desk, Reference reference) {
        this.pages = pages;
        this.desk = desk;
        this.reference = reference;
    }

    @GetMapping
    String show(ConsultationView consultation, @PathVariable UUID id, Actor actor, Locale locale, Model model) {
        pages.describe(consultation, pages.find(consultation, id, actor), actor, locale, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView handIn(
            ConsultationView consultation,
            @PathVariable UUID id,
            Actor actor,
            @Valid @ModelAttribute("form") FormalForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ReviewView review = pages.find(consultation, id, actor);
        form.check(pages.today(), errors);
        if (errors.hasErrors()) {
            return again(consultation, review, actor, errors, form.version(), locale, model);
        }
        return switch (desk.handIn(consultation, review, actor, draft(form))) {
            case HandedIn.Done done -> {
                redirect.addFlashAttribute("done", "consultation.formal.done");
                yield new ModelAndView("redirect:" + consultation.path() + "/reviews/" + id + "/input");
            }
            case HandedIn.Overtaken(long version) -> {
                errors.reject("consultation.overtaken");
                yield again(consultation, review, actor, errors, version, locale, model);
            }
            case HandedIn.Closed closed -> {
                errors.reject("consultation.formal.closed");
                yield again(consultation, review, actor, errors, form.version(), locale, model);
            }
            case HandedIn.Refused(String reason) -> {
                errors.reject(reason);
                yield again(consultation, review, actor, errors, form.version(), locale, model);
            }
        };
    }

    private FormalDraft draft(FormalForm form) {
        return new FormalDraft(
                form.toTitle(),
                form.toLanguage(),
                form.toAnswers(reference),
                form.toAdoptedBy(),
                form.toAdoptedOn(),
                Objects.requireNonNull(form.version()));
    }

    private ModelAndView again(
            ConsultationView consultation,
            ReviewView review,
            Actor actor,
            BindingResult errors,
            @Nullable Long version,
            Locale locale,
            Model model) {
        pages.describe(consultation, review, actor, locale, model);
        pages.keep(errors, model);
        model.addAttribute("version", version);
        boolean overtaken =
                errors.getGlobalErrors().stream().anyMatch(error -> "consultation.overtaken".equals(error.getCode()));
        return new ModelAndView(PAGE, overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
