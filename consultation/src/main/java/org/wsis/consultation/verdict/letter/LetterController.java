package org.wsis.consultation.verdict.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.verdict.RequestSubject;
import org.wsis.consultation.verdict.RequestSubjects;
import org.wsis.web.Carried;

/** The letter about a decision, as it will leave, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/committee/requests/{id}/letter")
class LetterController {
    private static final String PAGE = "consultation/verdict/letter";

    private final RequestSubjects subjects;
    private final Drafts drafts;
    private final LetterDesk desk;

    LetterController(RequestSubjects subjects, Drafts drafts, LetterDesk desk) {
        this.subjects = subjects;
        this.drafts = drafts;
        this.desk = desk;
    }

    /** The version that was seen is all that the button sends. */
    record Seen(@Carried @NotNull @Nullable Long version) {}

    @GetMapping
    String show(ConsultationView consultation, @PathVariable RequestId id, Actor actor, Locale locale, Model model) {
        RequestSubject subject = subjects.describe(consultation, id, actor, locale, model);
        Drafted draft = describe(subject, model);
        model.addAttribute("form", LetterForm.of(draft.verdict()));
        return PAGE;
    }

    @PostMapping
    ModelAndView write(
            ConsultationView consultation,
            @PathVariable RequestId id,
            @Valid @ModelAttribute("form") LetterForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        RequestSubject subject = subjects.describe(consultation, id, actor, locale, model);
        form.check(errors);
        if (errors.hasErrors()) {
            describe(subject, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        long version = Objects.requireNonNull(form.version());
        if (!desk.write(consultation, id, version, form.toWords(), actor.account())) {
            describe(subject, model);
            errors.reject("consultation.overtaken");
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("done", "consultation.verdict.letter.saved");
        return new ModelAndView("redirect:" + subject.here() + "/letter");
    }

    @PostMapping("/release")
    String release(
            ConsultationView consultation,
            @PathVariable RequestId id,
            @Valid @ModelAttribute("seen") Seen seen,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        RequestSubject subject = subjects.describe(consultation, id, actor, locale, model);
        boolean left = !errors.hasErrors()
                && desk.release(consultation, id, Objects.requireNonNull(seen.version()), actor.account());
        redirect.addFlashAttribute(
                left ? "done" : "problem",
                left ? "consultation.verdict.letter.left" : "consultation.verdict.letter.not-left");
        return "redirect:" + subject.here();
    }

    private Drafted describe(RequestSubject subject, Model model) {
        Drafted draft = drafts.find(subject.consultation(), subject.request())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("draft", draft);
        model.addAttribute("version", draft.verdict().letterVersion());
        return draft;
    }
}
