package org.wsis.consultation.committee.board;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.request.consent.AskAgainDesk;
import org.wsis.consultation.verdict.RequestSubject;
import org.wsis.consultation.verdict.RequestSubjects;

/** Where staff ask a speaker of a request again, if no conflict keeps it from them. */
@Controller
class SpeakerLetterController {
    private final RequestSubjects subjects;
    private final Standings standings;
    private final AskAgainDesk desk;

    SpeakerLetterController(RequestSubjects subjects, Standings standings, AskAgainDesk desk) {
        this.subjects = subjects;
        this.standings = standings;
        this.desk = desk;
    }

    @PostMapping("/admin/consultations/{slug}/committee/requests/{id}/speakers/{speaker}/letter")
    String ask(
            ConsultationView consultation,
            @PathVariable RequestId id,
            @PathVariable UUID speaker,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        RequestSubject subject = subjects.describe(consultation, id, actor, locale, model);
        boolean goes = desk.askAgain(consultation, id, speaker, actor);
        redirect.addFlashAttribute(
                goes ? "done" : "problem", "consultation.request.speakers." + (goes ? "asked" : "not-asked"));
        int number = standings.get(subject.request().contribution().value()).number();
        return "redirect:/admin" + consultation.path() + "/contributions/" + number;
    }
}
