package org.wsis.consultation.phase;

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
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.choice.Choices;
import org.wsis.web.Typed;

/** The phases of a consultation, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/phases")
class PhaseController {
    private static final String PAGE = "consultation/phase/form";

    private final Consultations consultations;
    private final ConsultationPhases phases;
    private final PhaseDesk desk;
    private final Choices choices;

    PhaseController(Consultations consultations, ConsultationPhases phases, PhaseDesk desk, Choices choices) {
        this.consultations = consultations;
        this.phases = phases;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping("/new")
    String begin(@PathVariable String slug, Locale locale, Model model) {
        describe(find(slug), null, locale, model);
        model.addAttribute("form", NewPhaseForm.empty());
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") NewPhaseForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = find(slug);
        describe(consultation, null, locale, model);
        form.check(errors);
        if (!errors.hasErrors() && !add(consultation, form, actor)) {
            errors.rejectValue("key", "consultation.phase.key.taken");
        }
        return answer(consultation, errors, redirect);
    }

    private boolean add(ConsultationView consultation, NewPhaseForm form, Actor actor) {
        String key = Objects.requireNonNull(form.key());
        String title = Objects.requireNonNull(Typed.line(form.title()));
        return desk.add(consultation, key, form.number(), title, form.toSetting(), actor.account());
    }

    @GetMapping("/{key}")
    String show(@PathVariable String slug, @PathVariable String key, Locale locale, Model model) {
        ConsultationView consultation = find(slug);
        ConsultationPhase phase = phase(consultation, key);
        describe(consultation, phase, locale, model);
        model.addAttribute("form", PhaseForm.of(phase.setting()));
        return PAGE;
    }

    @PostMapping("/{key}")
    ModelAndView set(
            @PathVariable String slug,
            @PathVariable String key,
            @Valid @ModelAttribute("form") PhaseForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = find(slug);
        describe(consultation, phase(consultation, key), locale, model);
        if (!errors.hasErrors() && !desk.set(consultation, key, form.toSetting(), actor.account())) {
            errors.rejectValue("kind", "consultation.phase.kind.meeting");
        }
        return answer(consultation, errors, redirect);
    }

    private static ModelAndView answer(
            ConsultationView consultation, BindingResult errors, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "consultation.phase.saved");
        return new ModelAndView("redirect:/admin" + consultation.path());
    }

    private ConsultationView find(String slug) {
        return consultations.find(slug).orElseThrow(PhaseController::notFound);
    }

    private ConsultationPhase phase(ConsultationView consultation, String key) {
        return phases.find(consultation, key).orElseThrow(PhaseController::notFound);
    }

    private void describe(
            ConsultationView consultation, @Nullable ConsultationPhase phase, Locale locale, Model model) {
        model.addAttribute("consultation", consultation);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("phase", phase);
        model.addAttribute("kinds", choices.of(PhaseKind.class, PhaseKind::key, locale));
        model.addAttribute("parties", choices.of(PhaseParty.class, PhaseParty::key, locale));
        model.addAttribute("lateRules", choices.of(LateRule.class, LateRule::key, locale));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
