package org.wsis.consultation.committee.criterion;

import jakarta.validation.Valid;
import java.util.Locale;
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
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.committee.criterion.CriteriaDesk.Outcome;
import org.wsis.consultation.form.SentForm;
import org.wsis.consultation.said.Sayings;

/** By what the requests of a kind are judged, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/committee/criteria/{kind}")
class CriteriaController {
    private static final String LIST = "consultation/committee/criteria";
    private static final String PAGE = "consultation/committee/criterion";

    private final Criteria criteria;
    private final CriteriaDesk desk;

    CriteriaController(Criteria criteria, CriteriaDesk desk) {
        this.criteria = criteria;
        this.desk = desk;
    }

    @GetMapping
    String list(ConsultationView consultation, @PathVariable RequestKind kind, Locale locale, Model model) {
        describe(consultation, kind, locale, model);
        model.addAttribute("criteria", criteria.of(consultation.id(), kind));
        model.addAttribute("open", !criteria.areUsed(consultation.id(), kind));
        return LIST;
    }

    @GetMapping("/new")
    String begin(ConsultationView consultation, @PathVariable RequestKind kind, Locale locale, Model model) {
        describe(consultation, kind, locale, model);
        model.addAttribute("form", CriterionForm.empty());
        model.addAttribute("version", 0L);
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            ConsultationView consultation,
            @PathVariable RequestKind kind,
            @Valid @ModelAttribute("form") CriterionForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(consultation, kind, locale, model);
        model.addAttribute("version", form.version());
        form.check(errors);
        if (!errors.hasErrors()) {
            refuse(desk.add(consultation.id(), kind, form.toCriterion(0), actor.account()), errors);
        }
        return SentForm.answer(PAGE, consultation, below(kind), errors, redirect, "consultation.criterion.saved");
    }

    @GetMapping("/{number:\\d{1,2}}")
    String show(
            ConsultationView consultation,
            @PathVariable RequestKind kind,
            @PathVariable int number,
            Locale locale,
            Model model) {
        describe(consultation, kind, locale, model);
        Criterion criterion = find(consultation, kind, number);
        model.addAttribute("number", number);
        model.addAttribute("version", criterion.version());
        model.addAttribute("form", CriterionForm.of(criterion));
        return PAGE;
    }

    @PostMapping("/{number:\\d{1,2}}")
    ModelAndView change(
            ConsultationView consultation,
            @PathVariable RequestKind kind,
            @PathVariable int number,
            @Valid @ModelAttribute("form") CriterionForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(consultation, kind, locale, model);
        find(consultation, kind, number);
        model.addAttribute("number", number);
        model.addAttribute("version", form.version());
        form.check(errors);
        SentForm.act(
                errors,
                model,
                () -> refuse(desk.change(consultation.id(), kind, form.toCriterion(number), actor.account()), errors),
                () -> find(consultation, kind, number).version());
        return SentForm.answer(PAGE, consultation, below(kind), errors, redirect, "consultation.criterion.saved");
    }

    private static void refuse(Outcome outcome, BindingResult errors) {
        if (outcome != Outcome.DONE) {
            errors.reject(outcome.key());
        }
    }

    private static String below(RequestKind kind) {
        return "/committee/criteria/" + kind;
    }

    private Criterion find(ConsultationView consultation, RequestKind kind, int number) {
        return criteria.of(consultation.id(), kind).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void describe(ConsultationView consultation, RequestKind kind, Locale locale, Model model) {
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("kind", kind);
        model.addAttribute("languages", Sayings.languages());
    }
}
