package org.wsis.consultation.merge;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
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

/** Staff propose that another contribution becomes a part of this one. */
@Controller
@RequestMapping("/admin/consultations/{slug}/contributions/{number}/merger")
class MergeController {
    private static final String PAGE = "consultation/merge/form";

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
        model.addAttribute("form", MergeForm.EMPTY);
        return PAGE;
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
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<ContributionLine> joins = standings.find(stays.process(), form.toOther());
        if (joins.isEmpty() || !desk.propose(stays, joins.get(), form.toWords(), actor.account())) {
            errors.rejectValue("other", "consultation.merge.impossible");
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "consultation.merge.proposed");
        return back(slug, number);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(
            @PathVariable String slug,
            @PathVariable int number,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        boolean open = desk.withdraw(pages.describe(slug, number, locale, model));
        redirect.addFlashAttribute(
                open ? "done" : "problem", open ? "consultation.merge.withdrawn" : "consultation.merge.over");
        return back(slug, number);
    }

    private static ModelAndView back(String slug, int number) {
        return new ModelAndView("redirect:/admin/consultations/" + slug + "/contributions/" + number);
    }
}
