package org.wsis.prizes.story.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.prizes.edition.CategoryNames;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.edition.Step;
import org.wsis.prizes.letter.ReviewedLetters;
import org.wsis.prizes.story.Champions;
import org.wsis.prizes.story.StoryState;

/** Puts together what the pages of the stories show to staff. */
@Component
class StoryStaffPages {
    private static final int MOST = 1000;

    private final Contests contests;
    private final Champions champions;
    private final StoryLines lines;
    private final CallDesk calls;
    private final CategoryNames names;
    private final ReviewedLetters letters;

    StoryStaffPages(
            Contests contests,
            Champions champions,
            StoryLines lines,
            CallDesk calls,
            CategoryNames names,
            ReviewedLetters letters) {
        this.contests = contests;
        this.champions = champions;
        this.lines = lines;
        this.calls = calls;
        this.names = names;
        this.letters = letters;
    }

    /** The edition, if the portal holds it; else there is no page. */
    EditionView edition(int year) {
        return contests.find(year)
                .filter(EditionView::isRunning)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Map<Integer, String> titles(int year, Locale locale) {
        return names.of(edition(year), locale);
    }

    void list(int year, Locale locale, Model model) {
        List<StoryLine> all = lines.of(year, 1, MOST);
        frame(year, locale, model);
        model.addAttribute("lines", all);
        model.addAttribute("accepted", count(all, StoryState.ACCEPTED));
        model.addAttribute("received", count(all, StoryState.RECEIVED));
    }

    private static long count(List<StoryLine> lines, StoryState state) {
        return lines.stream().filter(line -> line.story() == state).count();
    }

    /** Answers how many letters wait. */
    int letters(int year, Locale locale, Model model) {
        frame(year, locale, model);
        List<CallCount> waiting = calls.waiting(year);
        int all = waiting.stream().mapToInt(CallCount::letters).sum();
        Object[] arguments = {"…", String.valueOf(year)};
        model.addAttribute("waiting", waiting);
        model.addAttribute("all", all);
        model.addAttribute(
                "texts",
                letters.texts(
                        CallDesk.LETTER,
                        arguments,
                        waiting.stream().map(CallCount::locale).toList()));
        return all;
    }

    private void frame(int year, Locale locale, Model model) {
        model.addAttribute("titles", titles(year, locale));
        model.addAttribute("year", String.valueOf(year));
        model.addAttribute("known", champions.arePublic(year));
        model.addAttribute("call", contests.phase(year, Step.STORIES).orElse(null));
    }
}
