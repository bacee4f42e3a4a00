package org.wsis.consultation.theme;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;

/** Staff answer a theme. */
@Controller
@RequestMapping("/admin/consultations/{slug}/themes/{id}/answer")
class ThemeAnswerController {
    private static final String PAGE = "consultation/theme/answer";

    private final ThemePages pages;
    private final ThemeDesk desk;

    ThemeAnswerController(ThemePages pages, ThemeDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable UUID id, Locale locale, Model model) {
        Theme theme = pages.find(pages.describe(slug, locale, model), id);
        describe(theme, theme.version(), locale, model);
        model.addAttribute("form", AnswerForm.of(theme));
        return PAGE;
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = pages.describe(slug, locale, model);
        Theme theme = pages.find(consultation, id);
        form.checkWords(errors);
        if (errors.hasErrors()) {
            describe(theme, form.version(), locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<Long> other = desk.answer(
                consultation.id(), id, Objects.requireNonNull(form.version()), form.toAnswer(), actor.account());
        if (other.isPresent()) {
            errors.reject("consultation.handling.overtaken");
            describe(theme, other.get(), locale, model);
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("done", "consultation.theme.answered");
        return new ModelAndView("redirect:/admin" + consultation.path() + "/themes");
    }

    private void describe(Theme theme, @Nullable Long version, Locale locale, Model model) {
        model.addAttribute("theme", theme);
        model.addAttribute("version", version);
        model.addAttribute("outcomes", pages.outcomes(locale));
    }
}
