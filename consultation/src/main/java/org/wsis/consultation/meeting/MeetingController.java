package org.wsis.consultation.meeting;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
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
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.phase.ConsultationPhases;

/** The meeting of a phase, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/phases/{key}/meeting")
class MeetingController {
    private static final String PAGE = "consultation/meeting/form";

    private final Consultations consultations;
    private final ConsultationPhases phases;
    private final Meetings meetings;
    private final MeetingDesk desk;
    private final Choices choices;

    MeetingController(
            Consultations consultations,
            ConsultationPhases phases,
            Meetings meetings,
            MeetingDesk desk,
            Choices choices) {
        this.consultations = consultations;
        this.phases = phases;
        this.meetings = meetings;
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable String key, Locale locale, Model model) {
        ConsultationView consultation = describe(slug, key, locale, model);
        model.addAttribute(
                "form", MeetingForm.of(meetings.ofPhase(consultation.id(), key).orElse(null)));
        return PAGE;
    }

    @PostMapping
    ModelAndView set(
            @PathVariable String slug,
            @PathVariable String key,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = describe(slug, key, locale, model);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.describe(
                consultation.id(), key, Objects.requireNonNull(form.version()), form.toDetails(), actor.account());
        redirect.addFlashAttribute("done", "consultation.meeting.saved");
        return new ModelAndView("redirect:/admin" + consultation.path());
    }

    private ConsultationView describe(String slug, String key, Locale locale, Model model) {
        ConsultationView consultation = consultations.find(slug).orElseThrow(MeetingController::notFound);
        ConsultationPhase phase = phases.find(consultation, key)
                .filter(ConsultationPhase::hasMeeting)
                .orElseThrow(MeetingController::notFound);
        model.addAttribute("consultation", consultation);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("phase", phase);
        model.addAttribute("modes", choices.of(MeetingMode.class, MeetingMode::key, locale));
        model.addAttribute("yesNo", choices.yesNo(locale));
        return consultation;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
