package org.wsis.consultation.formal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.review.ReviewView;
import org.wsis.consultation.review.Reviews;
import org.wsis.consultation.review.Speakers;
import org.wsis.reference.Language;
import org.wsis.reference.Reference;
import org.wsis.schedule.GenevaTime;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** Puts together the page on which a formal input is handed in. */
@Component
class FormalPages {
    private final Reviews reviews;
    private final Speakers speakers;
    private final FormalRight right;
    private final FormalInputs inputs;
    private final FormalDocuments documents;
    private final Reference reference;
    private final MessageSource messages;
    private final Clock clock;

    FormalPages(
            Reviews reviews,
            Speakers speakers,
            FormalRight right,
            FormalInputs inputs,
            FormalDocuments documents,
            Reference reference,
            MessageSource messages,
            Clock clock) {
        this.reviews = reviews;
        this.speakers = speakers;
        this.right = right;
        this.inputs = inputs;
        this.documents = documents;
        this.reference = reference;
        this.messages = messages;
        this.clock = clock;
    }

    /** The review or the event; there is none for who does not speak for it. */
    ReviewView find(ConsultationView consultation, UUID id, Actor actor) {
        return reviews.find(consultation.id(), id)
                .filter(review -> speakers.mayHandIn(actor, review))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Today in Geneva. */
    LocalDate today() {
        return GenevaTime.dayOf(clock.instant());
    }

    /** What stands around both forms, and the forms with what was handed in. */
    void describe(ConsultationView consultation, ReviewView review, Actor actor, Locale locale, Model model) {
        Instant now = clock.instant();
        FormalInput input = inputs.ofReview(review.id()).orElse(null);
        FormalForm form = FormalForm.of(input, reference);
        model.addAttribute("consultation", consultation);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("review", review);
        model.addAttribute("open", right.mayNow(actor, right.at(consultation, now)));
        model.addAttribute("input", input);
        model.addAttribute(
                "documents",
                input == null ? List.of() : documents.of(input.contribution().value()));
        model.addAttribute("form", form);
        model.addAttribute("document", DocumentForm.EMPTY);
        model.addAttribute("version", form.version());
        describeChoices(locale, model);
    }

    /** The form with what was typed, in place of what was handed in. */
    void keep(BindingResult errors, Model model) {
        model.addAttribute(errors.getObjectName(), errors.getTarget());
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + errors.getObjectName(), errors);
        boolean adding = errors.getObjectName().equals("document");
        model.addAttribute("adding", adding);
        model.addAttribute("typed", !adding);
    }

    private void describeChoices(Locale locale, Model model) {
        model.addAttribute(
                "languages",
                Arrays.stream(Language.values())
                        .map(language -> new Option(language.name(), Languages.nameOf(language.locale())))
                        .toList());
        model.addAttribute(
                "lines",
                reference.actionLines().stream()
                        .map(line -> new Option(line.code(), line.code() + " " + said(line.key(), locale)))
                        .toList());
        model.addAttribute(
                "sdgs",
                reference.sdgs().stream()
                        .map(goal -> new Option(
                                String.valueOf(goal.number()), goal.number() + " " + said(goal.key(), locale)))
                        .toList());
    }

    private String said(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, locale));
    }
}
