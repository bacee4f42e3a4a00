package org.wsis.consultation.committee.assessment;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.wsis.consultation.committee.criterion.Criterion;

/** The requests that a member of the committee is asked to judge. */
@Controller
@RequestMapping("/consultations/{slug}/committee")
class AssessmentController {
    private static final String PAGE = "consultation/committee/assessment";
    private static final String FORM = "form";
    private static final String CONFLICT = "conflict";

    private final AssessmentPages pages;
    private final AssessmentDesk desk;

    AssessmentController(AssessmentPages pages, AssessmentDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String list(ConsultationView consultation, Actor actor, Locale locale, Model model) {
        pages.describe(consultation, actor, locale, model);
        return "consultation/committee/list";
    }

    @GetMapping("/{request}")
    String show(
            ConsultationView consultation, @PathVariable RequestId request, Actor actor, Locale locale, Model model) {
        Ask ask = pages.describe(consultation, request, actor, locale, model);
        model.addAttribute(FORM, AssessmentForm.of(ask));
        model.addAttribute(CONFLICT, ConflictForm.EMPTY);
        return PAGE;
    }

    @PostMapping("/{request}")
    ModelAndView save(
            ConsultationView consultation,
            @PathVariable RequestId request,
            @Valid @ModelAttribute(FORM) AssessmentForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Ask ask = pages.describe(consultation, request, actor, locale, model);
        model.addAttribute(CONFLICT, ConflictForm.EMPTY);
        Set<Integer> numbers =
                pages.criteria(ask).stream().map(Criterion::number).collect(Collectors.toSet());
        form.check(numbers, errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        switch (desk.save(consultation.id(), form.toAssessment(request, actor.account(), numbers), form.toSending())) {
            case SAVED -> {
                redirect.addFlashAttribute("done", "consultation.assessment.saved");
                return new ModelAndView("redirect:" + AssessmentPages.path(consultation) + "/" + request);
            }
            case CLOSED -> errors.reject("consultation.assessment.closed");
            case DECIDED -> errors.reject("consultation.assessment.decided");
            case OVERTAKEN -> errors.reject("consultation.assessment.overtaken");
            case SENT_AGAIN -> errors.reject("consultation.assessment.sent-again");
            case NOT_YOURS -> throw AssessmentPages.notFound();
        }
        return new ModelAndView(PAGE, HttpStatus.CONFLICT);
    }

    @PostMapping("/{request}/conflict")
    ModelAndView declare(
            ConsultationView consultation,
            @PathVariable RequestId request,
            @Valid @ModelAttribute(CONFLICT) ConflictForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        Ask ask = pages.describe(consultation, request, actor, locale, model);
        form.check(errors);
        if (errors.hasErrors()) {
            model.addAttribute(FORM, AssessmentForm.of(ask));
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!desk.declare(consultation.id(), request, actor.account(), form.toTie())) {
            throw AssessmentPages.notFound();
        }
        redirect.addFlashAttribute("done", "consultation.assessment.declared");
        return new ModelAndView("redirect:" + AssessmentPages.path(consultation));
    }
}
