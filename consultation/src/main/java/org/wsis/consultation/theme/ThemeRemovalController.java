package org.wsis.consultation.theme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.web.Carried;

/** Staff remove a theme of which nothing was ever a part. */
@Controller
class ThemeRemovalController {
    private final ThemePages pages;
    private final ThemeDesk desk;

    ThemeRemovalController(ThemePages pages, ThemeDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /** The version that was seen is all that the button sends. */
    record Seen(@Carried @NotNull @Nullable Long version) {}

    @PostMapping("/admin/consultations/{slug}/themes/{id}/removal")
    String remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("seen") Seen seen,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ConsultationView consultation = pages.describe(slug, locale, model);
        pages.find(consultation, id);
        boolean removed = !errors.hasErrors()
                && desk.remove(consultation.id(), id, Objects.requireNonNull(seen.version()), actor.account());
        redirect.addFlashAttribute(
                removed ? "done" : "problem",
                removed ? "consultation.theme.removed" : "consultation.theme.not-removed");
        return "redirect:/admin" + consultation.path() + "/themes" + (removed ? "" : "/" + id);
    }
}
