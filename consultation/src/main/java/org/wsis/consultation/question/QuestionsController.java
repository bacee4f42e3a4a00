package org.wsis.consultation.question;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.call.Calls;

/** What a consultation asks, for everybody to read. */
@Controller
class QuestionsController {
    private final Consultations consultations;
    private final Questionnaires questionnaires;
    private final Calls calls;
    private final Clock clock;

    QuestionsController(Consultations consultations, Questionnaires questionnaires, Calls calls, Clock clock) {
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.calls = calls;
        this.clock = clock;
    }

    @GetMapping("/consultations/{slug}/questions")
    String questions(@PathVariable String slug, Locale locale, Model model) {
        ConsultationView consultation =
                consultations.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Version> versions = questionnaires.versions(consultation.id());
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("takes", calls.takes(consultation, clock.instant()));
        model.addAttribute("unsourced", questionnaires.draft(consultation.id()).unsourced());
        model.addAttribute("version", versions.isEmpty() ? null : versions.getFirst());
        model.addAttribute(
                "sections",
                versions.isEmpty() ? List.of() : Asked.of(versions.getFirst().content(), locale));
        return "consultation/question/questions";
    }
}
