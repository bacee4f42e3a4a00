package org.wsis.prizes.nomination;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
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
import org.wsis.prizes.letter.LetterText;
import org.wsis.prizes.letter.LettersForm;
import org.wsis.prizes.letter.ReviewedLetters;

/** The letters about the choice, as they would leave, and the act that lets them leave. */
@Controller
@RequestMapping("/admin/prizes/{year:\\d{4}}/nominees/letters")
class LettersController {
    private static final String PAGE = "prizes/nomination/letters";

    private final NominationPages pages;
    private final LetterDesk desk;
    private final ReviewedLetters letters;

    LettersController(NominationPages pages, LetterDesk desk, ReviewedLetters letters) {
        this.pages = pages;
        this.desk = desk;
        this.letters = letters;
    }

    @GetMapping
    String show(@PathVariable int year, Locale locale, Model model) {
        model.addAttribute("form", new LettersForm(describe(year, locale, model)));
        return PAGE;
    }

    @PostMapping
    ModelAndView release(
            @PathVariable int year,
            @Valid @ModelAttribute("form") LettersForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        pages.edition(year);
        if (!errors.hasErrors()) {
            switch (desk.release(year, Objects.requireNonNull(form.seen()), actor.account())) {
                case DONE -> {
                    redirect.addFlashAttribute("done", "prizes.nomination.letters.done");
                    return new ModelAndView("redirect:/admin/prizes/" + year + "/nominees/letters");
                }
                case TOO_EARLY -> errors.reject("prizes.nomination.letters.too-early");
                case OVERTAKEN -> errors.reject("prizes.nomination.letters.overtaken");
            }
        }
        describe(year, locale, model);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private int describe(int year, Locale locale, Model model) {
        pages.describe(year, locale, model);
        List<LetterCount> waiting = desk.waiting(year);
        int all = waiting.stream()
                .mapToInt(count -> count.nominated() + count.notNominated())
                .sum();
        model.addAttribute("waiting", waiting);
        model.addAttribute("all", all);
        model.addAttribute(
                "texts",
                Arrays.stream(Choice.values())
                        .collect(Collectors.toMap(Choice::key, choice -> texts(choice, waiting, year))));
        return all;
    }

    private List<LetterText> texts(Choice choice, List<LetterCount> waiting, int year) {
        Object[] arguments = {"…", "0", String.valueOf(year)};
        return letters.texts(
                choice.letter(),
                arguments,
                waiting.stream().map(LetterCount::locale).toList());
    }
}
