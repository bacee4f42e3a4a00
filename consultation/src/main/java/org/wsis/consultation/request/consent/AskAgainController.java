package org.wsis.consultation.request.consent;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.Requests;

/** Where the author of a request asks a speaker again. */
@Controller
class AskAgainController {
    private final Requests requests;
    private final AskAgainDesk desk;

    AskAgainController(Requests requests, AskAgainDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    @PostMapping("/consultations/{slug}/contribute/requests/{id}/speakers/{speaker}/letter")
    String ask(
            ConsultationView consultation,
            @PathVariable RequestId id,
            @PathVariable UUID speaker,
            Actor actor,
            RedirectAttributes redirect) {
        requests.find(id)
                .filter(one -> one.process().equals(consultation.id()))
                .filter(one -> one.person().equals(actor.account()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean goes = desk.askAgain(consultation, id, speaker, actor);
        redirect.addFlashAttribute(
                goes ? "done" : "problem", "consultation.request.speakers." + (goes ? "asked" : "not-asked"));
        return "redirect:" + consultation.path() + "/contribute/receipt";
    }
}
