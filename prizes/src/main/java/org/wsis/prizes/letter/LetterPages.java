package org.wsis.prizes.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.wsis.account.AccountId;

/** Shows letters as they would leave, and lets them leave. */
@Component
public class LetterPages {
    private static final String PAGE = "prizes/letter/page";

    private final LetterDesk desk;
    private final ReviewedLetters letters;

    LetterPages(LetterDesk desk, ReviewedLetters letters) {
        this.desk = desk;
        this.letters = letters;
    }

    /** The page; nothing waits before what the letters tell is public. */
    public ModelAndView show(LetterRound round, int year, boolean isPublic, Model model) {
        model.addAttribute("form", new LettersForm(describe(round, year, isPublic, model)));
        return new ModelAndView(PAGE);
    }

    /** Lets as many letters leave as the page showed; answers whether they did, else the errors say why not. */
    public boolean release(
            LetterRound round,
            int year,
            LettersForm form,
            BindingResult errors,
            BooleanSupplier isPublic,
            AccountId by) {
        if (!errors.hasErrors()) {
            Release release = desk.release(round, year, Objects.requireNonNull(form.seen()), isPublic, by);
            switch (release) {
                case DONE -> {
                    return true;
                }
                case TOO_EARLY -> errors.reject("prizes.letters.too-early");
                case OVERTAKEN -> errors.reject("prizes.nomination.letters.overtaken");
            }
        }
        return false;
    }

    /** The page with its errors. */
    public ModelAndView refused(LetterRound round, int year, boolean isPublic, Model model) {
        describe(round, year, isPublic, model);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private int describe(LetterRound round, int year, boolean isPublic, Model model) {
        List<LetterCount> waiting = isPublic ? desk.waiting(round, year) : List.of();
        int all = waiting.stream().mapToInt(LetterCount::all).sum();
        model.addAttribute("year", year);
        model.addAttribute("public", isPublic);
        model.addAttribute("waiting", waiting);
        model.addAttribute("all", all);
        model.addAttribute("kinds", round.kinds());
        Map<String, List<LetterText>> texts = new LinkedHashMap<>();
        round.kinds().forEach(kind -> texts.put(kind.key(), texts(kind, waiting, year)));
        model.addAttribute("texts", texts);
        return all;
    }

    private List<LetterText> texts(LetterKind kind, List<LetterCount> waiting, int year) {
        Object[] arguments = {"…", "0", String.valueOf(year)};
        return letters.texts(
                kind.letter(),
                arguments,
                waiting.stream().map(LetterCount::locale).toList());
    }
}
