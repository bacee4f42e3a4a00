package org.wsis.consultation.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.phase.ConsultationPhases;

/** The page of a meeting, for everybody. */
@Controller
class MeetingPageController {
    private final ConsultationPhases phases;
    private final Meetings meetings;

    MeetingPageController(ConsultationPhases phases, Meetings meetings) {
        this.phases = phases;
        this.meetings = meetings;
    }

    @GetMapping("/consultations/{slug}/meetings/{id}")
    String page(ConsultationView consultation, @PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute(
                "page",
                find(consultation, id, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "consultation/meeting/page";
    }

    private Optional<MeetingPage> find(ConsultationView consultation, UUID id, Locale locale) {
        return meetings.find(consultation.id(), id)
                .flatMap(meeting -> phases.find(consultation, meeting.phase())
                        .map(phase -> new MeetingPage(
                                consultation,
                                consultation.words(locale).title(),
                                consultation.languageFor(locale),
                                phase.dates(),
                                meeting)));
    }
}
