package org.wsis.consultation.merge;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.handling.Acted;
import org.wsis.consultation.handling.Seen;

/** Staff propose that another contribution becomes a part of this one. */
@Controller
@RequestMapping("/admin/consultations/{slug}/contributions/{number}/merger")
class MergeController {
    private final MergePages pages;
    private final MergeDesk desk;
    private final Standings standings;

    MergeController(MergePages pages, MergeDesk desk, Standings standings) {
        this.pages = pages;
        this.desk = desk;
        this.standings = standings;
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable int number, Locale locale, Model model) {
        pages.describe(slug, number, locale, model);
        return "consultation/merge/form";
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute("form") MergeForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ContributionLine stays = pages.describe(slug, number, locale, model);
        form.check(errors);
        UUID joins = errors.hasErrors() ? null : other(stays, form);
        if (joins == null) {
            if (!errors.hasErrors()) {
                errors.rejectValue("other", "consultation.merge.impossible");
            }
            return MergePages.again(errors, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        Acted acted = desk.propose(seen(stays, form.version(), actor), joins, form.toWords());
        pages.describe(slug, number, locale, model);
        return pages.answer(acted, "consultation.merge.proposed", path(slug, number), errors, model, redirect);
    }

    private @Nullable UUID other(ContributionLine stays, MergeForm form) {
        return standings
                .find(stays.process(), form.toOther())
                .map(ContributionLine::id)
                .filter(id -> !id.equals(stays.id()))
                .orElse(null);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute("withdrawal") WithdrawalForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ContributionLine line = pages.describe(slug, number, locale, model);
        if (errors.hasErrors()) {
            return MergePages.again(errors, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        Acted acted = desk.withdraw(seen(line, form.version(), actor), Objects.requireNonNull(form.merger()));
        pages.describe(slug, number, locale, model);
        return pages.answer(acted, "consultation.merge.withdrawn", path(slug, number), errors, model, redirect);
    }

    private static Seen seen(ContributionLine line, @Nullable Long version, Actor actor) {
        return new Seen(line, Objects.requireNonNull(version), actor.account());
    }

    private static String path(String slug, int number) {
        return "/admin/consultations/" + slug + "/contributions/" + number;
    }
}
