package org.wsis.prizes.winner;

import jakarta.validation.Valid;
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
import org.wsis.prizes.letter.LetterPages;
import org.wsis.prizes.letter.LetterRound;
import org.wsis.prizes.letter.LettersForm;
import org.wsis.prizes.release.Releases;
import org.wsis.prizes.vote.Contests;

/** The letters to champions and winners, as they would leave, and the act that lets them leave. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/winners/letters")
class HonourLettersController {
    private static final LetterRound ROUND = LetterRound.HONOURS;

    private final Contests contests;
    private final Releases releases;
    private final LetterPages letters;

    HonourLettersController(Contests contests, Releases releases, LetterPages letters) {
        this.contests = contests;
        this.releases = releases;
        this.letters = letters;
    }

    @GetMapping
    ModelAndView show(@PathVariable int year, Model model) {
        describe(year, model);
        return letters.show(ROUND, year, releases.arePublic(year), model);
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
        if (letters.release(ROUND, year, form, errors, () -> releases.arePublic(year), actor.account())) {
            redirect.addFlashAttribute("done", "prizes.nomination.letters.done");
            return new ModelAndView("redirect:/admin/prizes/" + year + "/winners/letters");
        }
        return letters.refused(ROUND, year, releases.arePublic(year), model);
    }

    private void describe(int year, Model model) {
        contests.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("parent", "/admin/prizes/" + year + "/winners");
        model.addAttribute("parentKey", "prizes.selection.title");
        model.addAttribute("titleKey", "prizes.honour.letters.title");
    }
}
