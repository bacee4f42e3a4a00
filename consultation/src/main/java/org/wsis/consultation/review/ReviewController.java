package org.wsis.consultation.review;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
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
import org.wsis.reference.Reference;
import org.wsis.web.Choices;
import org.wsis.web.Option;

/** Reviews and events, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/reviews")
class ReviewController {
    private static final String PAGE = "consultation/review/form";
    private static final String SAVED = "consultation.review.saved";

    private final Reviews reviews;
    private final ReviewDesk desk;
    private final Hosts hosts;
    private final Reference reference;
    private final Choices choices;

    ReviewController(Reviews reviews, ReviewDesk desk, Hosts hosts, Reference reference, Choices choices) {
        this.reviews = reviews;
        this.desk = desk;
        this.hosts = hosts;
        this.reference = reference;
        this.choices = choices;
    }

    @GetMapping("/new")
    String begin(ConsultationView consultation, Locale locale, Model model) {
        var form = ReviewForm.empty();
        describe(consultation, null, form.version(), locale, model);
        model.addAttribute("form", form);
        return PAGE;
    }

    @PostMapping
    ModelAndView enter(
            ConsultationView consultation,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(consultation, null, form.version(), locale, model);
        form.check(reference.countries(locale), errors);
        UUID held = form.organisation(hosts, errors);
        if (!errors.hasErrors()) {
            desk.enter(consultation.id(), form.toDetails(held), actor.account());
        }
        return SentForm.answer(PAGE, consultation, errors, redirect, SAVED);
    }

    @GetMapping("/{id}")
    String show(ConsultationView consultation, @PathVariable UUID id, Locale locale, Model model) {
        ReviewView review = find(consultation, id);
        describe(consultation, review, review.version(), locale, model);
        model.addAttribute(
                "form", ReviewForm.of(review, hosts.nameOf(review.details().organisation())));
        return PAGE;
    }

    @PostMapping("/{id}")
    ModelAndView change(
            ConsultationView consultation,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        describe(consultation, find(consultation, id), form.version(), locale, model);
        form.check(reference.countries(locale), errors);
        UUID held = form.organisation(hosts, errors);
        SentForm.act(
                errors,
                model,
                () -> desk.describe(
                        consultation.id(),
                        id,
                        Objects.requireNonNull(form.version()),
                        form.toDetails(held),
                        actor.account()),
                () -> find(consultation, id).version());
        return SentForm.answer(PAGE, consultation, errors, redirect, SAVED);
    }

    private void describe(
            ConsultationView consultation,
            @Nullable ReviewView review,
            @Nullable Long version,
            Locale locale,
            Model model) {
        model.addAttribute("consultation", consultation);
        model.addAttribute("version", version);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("review", review);
        model.addAttribute("kinds", choices.of(ReviewKind.class, ReviewKind::key, locale));
        model.addAttribute("commissions", choices.of(Commission.class, Commission::key, locale));
        model.addAttribute(
                "countries",
                reference.countries(locale).stream()
                        .map(code -> new Option(code, reference.countryName(code, locale)))
                        .toList());
    }

    private ReviewView find(ConsultationView consultation, UUID id) {
        return reviews.find(consultation.id(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
