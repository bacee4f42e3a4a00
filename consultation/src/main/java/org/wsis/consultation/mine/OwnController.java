package org.wsis.consultation.mine;

import jakarta.validation.Valid;
import java.util.Locale;
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
import org.wsis.consultation.handling.TalkDesk;
import org.wsis.consultation.note.TakeBackDesk;

/** What became of a contribution, for its author, who answers staff here. */
@Controller
@RequestMapping("/consultations/{slug}/mine/{number}")
class OwnController {
    private static final String PAGE = "consultation/mine/page";
    private static final String FORM = "said";

    private final OwnContributions own;
    private final TalkDesk desk;
    private final TakeBackDesk back;

    OwnController(OwnContributions own, TalkDesk desk, TakeBackDesk back) {
        this.own = own;
        this.desk = desk;
        this.back = back;
    }

    @GetMapping
    String page(@PathVariable String slug, @PathVariable int number, Actor actor, Locale locale, Model model) {
        own.describe(slug, number, actor, locale, model);
        model.addAttribute(FORM, WordsForm.EMPTY);
        return PAGE;
    }

    @PostMapping("/answers")
    ModelAndView answer(
            @PathVariable String slug,
            @PathVariable int number,
            @Valid @ModelAttribute(FORM) WordsForm said,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        ContributionLine line = own.describe(slug, number, actor, locale, model);
        said.check(errors);
        if (!errors.hasErrors() && !desk.answer(line, said.toWords())) {
            errors.rejectValue("words", "consultation.mine.too-much");
        }
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "consultation.mine.answered");
        return new ModelAndView("redirect:/consultations/" + slug + "/mine/" + number);
    }

    @PostMapping("/withdrawal")
    String takeBack(
            @PathVariable String slug,
            @PathVariable int number,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        boolean taken = back.take(own.describe(slug, number, actor, locale, model));
        redirect.addFlashAttribute(
                taken ? "done" : "problem",
                taken ? "consultation.note.consent.declined" : "consultation.note.consent.over");
        return "redirect:/account";
    }
}
