package org.wsis.consultation.review;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.fate.Origins;
import org.wsis.reference.Reference;

/** The page of a review or an event, for everybody. */
@Controller
class ReviewPageController {
    private final Reviews reviews;
    private final Speakers speakers;
    private final Origins origins;
    private final Reference reference;

    ReviewPageController(Reviews reviews, Speakers speakers, Origins origins, Reference reference) {
        this.reviews = reviews;
        this.speakers = speakers;
        this.origins = origins;
        this.reference = reference;
    }

    @GetMapping("/consultations/{slug}/reviews/{id}")
    String page(
            ConsultationView consultation, @PathVariable UUID id, @Nullable Actor reader, Locale locale, Model model) {
        ReviewView review = reviews.find(consultation.id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", page(consultation, review, locale));
        model.addAttribute("handsIn", reader != null && speakers.mayHandIn(reader, review));
        model.addAttribute("formal", origins.formalInput(id).orElse(null));
        return "consultation/review/page";
    }

    private ReviewPage page(ConsultationView consultation, ReviewView review, Locale locale) {
        String country = review.details().country();
        return new ReviewPage(
                consultation,
                consultation.words(locale).title(),
                country == null ? null : reference.countryName(country, locale),
                review);
    }
}
