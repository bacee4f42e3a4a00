package org.wsis.consultation.meeting;

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
import org.wsis.consultation.form.SentForm;
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.phase.ConsultationPhases;
import org.wsis.web.Choices;

/** The meeting of a phase, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/phases/{key}/meeting")
class MeetingController {
    private static final String PAGE = "consultation/meeting/form";

    private final ConsultationPhases phases;
    private final Meetings meetings;
    private final MeetingDesk desk;
    private final Choices choices;

    MeetingController(ConsultationPhases phases, Meetings meetings, MeetingDesk desk, Choices choices) {
        this.phases = phases;
        this.meetings = meetings;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String show(ConsultationView consultation, @PathVariable String key, Locale locale, Model model) {
        var form = MeetingForm.of(meetings.ofPhase(consultation.id(), key).orElse(null));
        describe(consultation, key, form.version(), locale, model);
        model.addAttribute("form", form);
        return PAGE;
    }

    @PostMapping
    ModelAndView set(
            ConsultationView consultation,
            @PathVariable String key,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(consultation, key, form.version(), locale, model);
        SentForm.act(errors, model, () -> describe(consultation, key, form, actor), () -> version(consultation, key));
        return SentForm.answer(PAGE, consultation, errors, redirect, "consultation.meeting.saved");
    }

    private void describe(ConsultationView consultation, String key, MeetingForm form, Actor actor) {
        long version = Objects.requireNonNull(form.version());
        desk.describe(consultation.id(), key, version, form.toDetails(), actor.account());
    }

    private long version(ConsultationView consultation, String key) {
        var stored = MeetingForm.of(meetings.ofPhase(consultation.id(), key).orElse(null));
        return Objects.requireNonNull(stored.version());
    }

    private void describe(
            ConsultationView consultation, String key, @Nullable Long version, Locale locale, Model model) {
        ConsultationPhase phase = phases.find(consultation, key)
                .filter(ConsultationPhase::hasMeeting)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("consultation", consultation);
        model.addAttribute("version", version);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("phase", phase);
        model.addAttribute("meeting", meetings.ofPhase(consultation.id(), key).orElse(null));
        model.addAttribute("modes", choices.of(MeetingMode.class, MeetingMode::key, locale));
        model.addAttribute("yesNo", choices.yesNo(locale));
    }
}
