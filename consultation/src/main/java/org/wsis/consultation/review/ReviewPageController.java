package org.wsis.consultation.review;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.consultation.ConsultationView;
import org.wsis.reference.Reference;

/** The page of a review or an event, for everybody. */
@Controller
class ReviewPageController {
    private final Reviews reviews;
    private final Reference reference;

    ReviewPageController(Reviews reviews, Reference reference) {
        this.reviews = reviews;
        this.reference = reference;
    }

    @GetMapping("/consultations/{slug}/reviews/{id}")
    String page(ConsultationView consultation, @PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute(
                "page",
                reviews.find(consultation.id(), id)
                        .map(review -> page(consultation, review, locale))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
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
