package org.wsis.consultation.facilitator.call;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationKind;
import org.wsis.consultation.ConsultationView;

/** The facilitators of a Forum and how to become one, for everybody. */
@Controller
class FacilitatorsController {
    private final FacilitatorsPages pages;

    FacilitatorsController(FacilitatorsPages pages) {
        this.pages = pages;
    }

    @GetMapping("/consultations/{slug}/facilitators")
    String page(ConsultationView consultation, @Nullable Actor actor, Locale locale, Model model) {
        if (consultation.kind() != ConsultationKind.FORUM) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("page", pages.page(consultation, actor, locale));
        return "consultation/facilitator/page";
    }
}
