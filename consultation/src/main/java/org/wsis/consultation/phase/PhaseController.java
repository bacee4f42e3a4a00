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
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.form.SentForm;
import org.wsis.web.Choices;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** The phases of a consultation, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/phases")
class PhaseController {
    private static final String PAGE = "consultation/phase/form";
    private static final String SAVED = "consultation.phase.saved";

    private final ConsultationPhases phases;
    private final PhaseDesk desk;
    private final Choices choices;

    PhaseController(ConsultationPhases phases, PhaseDesk desk, Choices choices) {
        this.phases = phases;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping("/new")
    String begin(ConsultationView consultation, Locale locale, Model model) {
        var form = NewPhaseForm.empty();
        describe(consultation, null, form.version(), locale, model);
        model.addAttribute("form", form);
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            ConsultationView consultation,
            @Valid @ModelAttribute("form") NewPhaseForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(consultation, null, form.version(), locale, model);
        form.check(errors);
        if (!errors.hasErrors() && !add(consultation, form, actor)) {
            errors.rejectValue("key", "consultation.phase.key.taken");
        }
        return SentForm.answer(PAGE, consultation, errors, redirect, SAVED);
    }

    private boolean add(ConsultationView consultation, NewPhaseForm form, Actor actor) {
        String key = Objects.requireNonNull(form.key());
        return desk.add(consultation, key, form.number(), form.said(), form.toSetting(), actor.account());
    }

    @GetMapping("/{key}")
    String show(ConsultationView consultation, @PathVariable String key, Locale locale, Model model) {
        ConsultationPhase phase = phase(consultation, key);
        var form = PhaseForm.of(phase.setting());
        describe(consultation, phase, form.version(), locale, model);
        model.addAttribute("form", form);
        return PAGE;
    }

    @PostMapping("/{key}")
    ModelAndView set(
            ConsultationView consultation,
            @PathVariable String key,
            @Valid @ModelAttribute("form") PhaseForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(consultation, phase(consultation, key), form.version(), locale, model);
        SentForm.act(
                errors, model, () -> set(consultation, key, form, errors, actor), () -> version(consultation, key));
        return SentForm.answer(PAGE, consultation, errors, redirect, SAVED);
    }

    private void set(ConsultationView consultation, String key, PhaseForm form, BindingResult errors, Actor actor) {
        if (!desk.set(consultation, key, form.toSetting(), actor.account())) {
            errors.rejectValue("kind", "consultation.phase.kind.meeting");
        }
    }

    private long version(ConsultationView consultation, String key) {
        return Objects.requireNonNull(
                PhaseForm.of(phase(consultation, key).setting()).version());
    }

    private ConsultationPhase phase(ConsultationView consultation, String key) {
        return phases.find(consultation, key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void describe(
            ConsultationView consultation,
            @Nullable ConsultationPhase phase,
            @Nullable Long version,
            Locale locale,
            Model model) {
        model.addAttribute("consultation", consultation);
        model.addAttribute("version", version);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("phase", phase);
        model.addAttribute(
                "languages",
                Languages.all().stream()
                        .map(language -> new Option(language.getLanguage(), Languages.nameOf(language)))
                        .toList());
        model.addAttribute("kinds", choices.of(PhaseKind.class, PhaseKind::key, locale));
        model.addAttribute("parties", choices.of(PhaseParty.class, PhaseParty::key, locale));
        model.addAttribute("requestKinds", choices.of(RequestKind.class, RequestKind::key, locale));
        model.addAttribute("lateRules", choices.of(LateRule.class, LateRule::key, locale));
    }
}
