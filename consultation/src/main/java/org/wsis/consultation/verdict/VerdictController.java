package org.wsis.consultation.verdict;

import jakarta.validation.Valid;
import java.util.Locale;
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
import org.wsis.consultation.RequestId;
import org.wsis.consultation.verdict.VerdictDesk.Change;
import org.wsis.web.Choices;

/** Staff decide about a request. */
@Controller
@RequestMapping("/admin/consultations/{slug}/committee/requests/{id}/decision")
class VerdictController {
    private static final String PAGE = "consultation/verdict/decision";

    private final RequestSubjects subjects;
    private final Verdicts verdicts;
    private final VerdictDesk desk;
    private final Choices choices;

    VerdictController(RequestSubjects subjects, Verdicts verdicts, VerdictDesk desk, Choices choices) {
        this.subjects = subjects;
        this.verdicts = verdicts;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String show(ConsultationView consultation, @PathVariable RequestId id, Actor actor, Locale locale, Model model) {
        RequestSubject subject = describe(consultation, id, actor, locale, model);
        model.addAttribute(
                "form", VerdictForm.of(subject.request(), verdicts.last(id).orElse(null)));
        return PAGE;
    }

    @PostMapping
    ModelAndView decide(
            ConsultationView consultation,
            @PathVariable RequestId id,
            @Valid @ModelAttribute("form") VerdictForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        RequestSubject subject = describe(consultation, id, actor, locale, model);
        form.check(errors);
        if (errors.hasErrors()) {
            model.addAttribute("version", form.version());
            model.addAttribute("sending", form.sending());
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Change change = desk.decide(id, form.toVerdict(), actor.account());
        if (change == Change.DONE) {
            redirect.addFlashAttribute("done", "consultation.verdict.done");
            return new ModelAndView("redirect:" + subject.here());
        }
        if (change != Change.GONE) {
            describe(consultation, id, actor, locale, model);
        }
        errors.reject(change.key());
        return new ModelAndView(PAGE, HttpStatus.CONFLICT);
    }

    /** With what holds now; there is no page about a request from which a conflict keeps the reader. */
    private RequestSubject describe(
            ConsultationView consultation, RequestId id, Actor actor, Locale locale, Model model) {
        RequestSubject subject = subjects.describe(consultation, id, actor, locale, model);
        @Nullable Verdict last = verdicts.last(id).orElse(null);
        model.addAttribute("last", last);
        model.addAttribute("version", last == null ? 0 : last.number());
        model.addAttribute("sending", subject.request().version());
        model.addAttribute("open", VerdictRules.mayDecideAfter(last));
        model.addAttribute("outcomes", choices.of(Outcome.class, Outcome::key, locale));
        return subject;
    }
}
