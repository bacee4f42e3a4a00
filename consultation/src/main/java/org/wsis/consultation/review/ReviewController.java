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
import org.wsis.consultation.Consultations;
import org.wsis.consultation.choice.Choices;
import org.wsis.reference.Reference;
import org.wsis.web.Option;

/** Reviews and events, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/reviews")
class ReviewController {
    private static final String PAGE = "consultation/review/form";

    private final Consultations consultations;
    private final Reviews reviews;
    private final ReviewDesk desk;
    private final Reference reference;
    private final Choices choices;

    ReviewController(
            Consultations consultations, Reviews reviews, ReviewDesk desk, Reference reference, Choices choices) {
        this.consultations = consultations;
        this.reviews = reviews;
        this.desk = desk;
        this.reference = reference;
        this.choices = choices;
    }

    @GetMapping("/new")
    String begin(@PathVariable String slug, Locale locale, Model model) {
        describe(find(slug), null, locale, model);
        model.addAttribute("form", ReviewForm.empty());
        return PAGE;
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = find(slug);
        describe(consultation, null, locale, model);
        form.check(reference.countries(locale), errors);
        if (!errors.hasErrors()) {
            desk.enter(consultation.id(), form.toDetails(), actor.account());
        }
        return answer(consultation, errors, redirect);
    }

    @GetMapping("/{id}")
    String show(@PathVariable String slug, @PathVariable UUID id, Locale locale, Model model) {
        ConsultationView consultation = find(slug);
        ReviewView review = find(consultation, id);
        describe(consultation, review, locale, model);
        model.addAttribute("form", ReviewForm.of(review));
        return PAGE;
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = find(slug);
        describe(consultation, find(consultation, id), locale, model);
        form.check(reference.countries(locale), errors);
        if (!errors.hasErrors()) {
            long version = Objects.requireNonNull(form.version());
            desk.describe(consultation.id(), id, version, form.toDetails(), actor.account());
        }
        return answer(consultation, errors, redirect);
    }

    private static ModelAndView answer(
            ConsultationView consultation, BindingResult errors, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "consultation.review.saved");
        return new ModelAndView("redirect:/admin" + consultation.path());
    }

    private void describe(ConsultationView consultation, @Nullable ReviewView review, Locale locale, Model model) {
        model.addAttribute("consultation", consultation);
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

    private ConsultationView find(String slug) {
        return consultations.find(slug).orElseThrow(ReviewController::notFound);
    }

    private ReviewView find(ConsultationView consultation, UUID id) {
        return reviews.find(consultation.id(), id).orElseThrow(ReviewController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
