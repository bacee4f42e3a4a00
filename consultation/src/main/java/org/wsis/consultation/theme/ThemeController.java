package org.wsis.consultation.theme;

import jakarta.validation.Valid;
import java.util.List;
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

/** The themes of a consultation, for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/themes")
class ThemeController {
    private static final String PAGE = "consultation/theme/form";

    private final ThemePages pages;
    private final ThemeDesk desk;

    ThemeController(ThemePages pages, ThemeDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String list(@PathVariable String slug, Locale locale, Model model) {
        ConsultationView consultation = pages.describe(slug, locale, model);
        model.addAttribute("themes", pages.all(consultation));
        return "consultation/theme/list";
    }

    @GetMapping("/new")
    String begin(@PathVariable String slug, Locale locale, Model model) {
        ConsultationView consultation = pages.describe(slug, locale, model);
        List<Theme> all = pages.all(consultation);
        int next = all.isEmpty() ? 1 : Math.min(999, all.getLast().place() + 1);
        describeNew(UUID.randomUUID(), model);
        model.addAttribute("form", ThemeForm.empty(next));
        return PAGE;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ThemeForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = pages.describe(slug, locale, model);
        form.check(errors);
        if (errors.hasErrors()) {
            describeNew(form.fresh(), model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        UUID fresh = Objects.requireNonNullElseGet(form.fresh(), UUID::randomUUID);
        if (!desk.add(consultation.id(), fresh, form.toWords(), actor.account())) {
            errors.reject("consultation.handling.overtaken");
            describeNew(UUID.randomUUID(), model);
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        return done(consultation, redirect);
    }

    @GetMapping("/{id}")
    String show(@PathVariable String slug, @PathVariable UUID id, Locale locale, Model model) {
        Theme theme = pages.find(pages.describe(slug, locale, model), id);
        describe(theme, theme.version(), model);
        model.addAttribute("form", ThemeForm.of(theme));
        return PAGE;
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ThemeForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = pages.describe(slug, locale, model);
        Theme theme = pages.find(consultation, id);
        form.check(errors);
        if (errors.hasErrors()) {
            describe(theme, form.version(), model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<Long> other = desk.describe(
                consultation.id(), id, Objects.requireNonNull(form.version()), form.toWords(), actor.account());
        if (other.isPresent()) {
            errors.reject("consultation.handling.overtaken");
            describe(theme, other.get(), model);
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        return done(consultation, redirect);
    }

    private void describeNew(@Nullable UUID fresh, Model model) {
        describe(null, 0L, model);
        model.addAttribute("fresh", fresh == null ? UUID.randomUUID() : fresh);
    }

    private static ModelAndView done(ConsultationView consultation, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "consultation.theme.saved");
        return new ModelAndView("redirect:/admin" + consultation.path() + "/themes");
    }

    private void describe(@Nullable Theme theme, @Nullable Long version, Model model) {
        model.addAttribute("theme", theme);
        model.addAttribute("removable", theme != null && pages.isRemovable(theme));
        model.addAttribute("version", version);
    }
}
