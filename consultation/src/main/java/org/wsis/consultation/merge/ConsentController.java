package org.wsis.consultation.merge;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
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

/** An author agrees that contributions become one, or refuses. */
@Controller
@RequestMapping("/consultations/{slug}/mine/{number}/merger")
class ConsentController {
    private static final String PAGE = "consultation/merge/consent";

    private final MergePages pages;
    private final ConsentDesk desk;

    ConsentController(MergePages pages, ConsentDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable int number, Actor actor, Locale locale, Model model) {
        pages.describeOwn(slug, number, actor.account(), locale, model);
        model.addAttribute("form", ConsentForm.EMPTY);
        return PAGE;
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ContributionLine own = pages.describeOwn(slug, number, actor.account(), locale, model);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        UUID read = Objects.requireNonNull(form.merger());
        if (!(Boolean.TRUE.equals(form.agrees()) ? desk.agree(own, read) : desk.refuse(own, read))) {
            pages.describeOwn(slug, number, actor.account(), locale, model);
            errors.reject("consultation.merge.changed");
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute("done", "consultation.merge.answered");
        return new ModelAndView("redirect:/consultations/" + slug + "/mine/" + number);
    }
}
