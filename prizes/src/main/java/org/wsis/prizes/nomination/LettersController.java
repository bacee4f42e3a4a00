package org.wsis.prizes.nomination;

import jakarta.validation.Valid;
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
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.letter.LetterPages;
import org.wsis.prizes.letter.LetterRound;
import org.wsis.prizes.letter.LettersForm;

/** The letters about the choice, as they would leave, and the act that lets them leave. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/nominees/letters")
class LettersController {
    private static final LetterRound ROUND = LetterRound.NOMINEES;

    private final NominationPages pages;
    private final Contests contests;
    private final LetterPages letters;

    LettersController(NominationPages pages, Contests contests, LetterPages letters) {
        this.pages = pages;
        this.contests = contests;
        this.letters = letters;
    }

    @GetMapping
    ModelAndView show(@PathVariable int year, Model model) {
        describe(year, model);
        return letters.show(ROUND, year, contests.showsNominees(year), model);
    }

    @PostMapping
    ModelAndView release(
            @PathVariable int year,
            @Valid @ModelAttribute("form") LettersForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        describe(year, model);
        if (letters.release(ROUND, year, form, errors, () -> contests.showsNominees(year), actor.account())) {
            redirect.addFlashAttribute("done", "prizes.nomination.letters.done");
            return new ModelAndView("redirect:/admin/prizes/" + year + "/nominees/letters");
        }
        return letters.refused(ROUND, year, contests.showsNominees(year), model);
    }

    private void describe(int year, Model model) {
        pages.edition(year);
        model.addAttribute("parent", "/admin/prizes/" + year + "/nominees");
        model.addAttribute("parentKey", "prizes.nomination.title");
        model.addAttribute("titleKey", "prizes.nomination.letters.title");
    }
}
