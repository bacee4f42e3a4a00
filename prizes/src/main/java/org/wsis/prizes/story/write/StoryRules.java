package org.wsis.prizes.story.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.story.Quote;
import org.wsis.prizes.story.StoryBox;
import org.wsis.prizes.story.StoryState;
import org.wsis.prizes.story.StoryText;
import org.wsis.schedule.PhaseView;
import org.wsis.web.Words;

/** The rules of stories. */
final class StoryRules {
    /** How many words a quotation takes. */
    static final int QUOTE = 60;

    private static final String MISSING = "prizes.problem.missing";
    private static final String LONG = "prizes.problem.long";

    private StoryRules() {}

    /** What is missing or wrong in what was written. */
    static List<StoryProblem> problems(StoryText text) {
        List<StoryProblem> problems = new ArrayList<>();
        if (text.headline() == null) {
            problems.add(new StoryProblem("headline", "prizes.story.headline", MISSING, List.of()));
        }
        for (StoryBox box : StoryBox.values()) {
            check(box, text.in(box), problems);
        }
        for (int place = 0; place < text.quotes().size(); place++) {
            check(place, text.quotes().get(place), problems);
        }
        return problems;
    }

    private static void check(StoryBox box, @Nullable String text, List<StoryProblem> problems) {
        int words = Words.count(text);
        if (words == 0 && box.least() > 0) {
            problems.add(new StoryProblem(box.field(), box.key(), MISSING, List.of()));
        } else if (words < box.least()) {
            problems.add(new StoryProblem(box.field(), box.key(), "prizes.problem.short", List.of(words, box.least())));
        } else if (words > box.most()) {
            problems.add(new StoryProblem(box.field(), box.key(), LONG, List.of(words, box.most())));
        }
    }

    private static void check(int place, Quote quote, List<StoryProblem> problems) {
        String input = "quotes[" + place + "].";
        int words = Words.count(quote.words());
        if (words == 0) {
            problems.add(new StoryProblem(input + "words", "prizes.story.quote", MISSING, List.of()));
        } else if (words > QUOTE) {
            problems.add(new StoryProblem(input + "words", "prizes.story.quote", LONG, List.of(words, QUOTE)));
        }
        if (quote.by() == null) {
            problems.add(new StoryProblem(input + "by", "prizes.story.quote-by", MISSING, List.of()));
        }
    }

    /** Whether it may be sent: first within the call; what was returned also later, until the publication stands. */
    static boolean isInTime(StoryState state, @Nullable PhaseView call, boolean closed, Instant now) {
        return !closed && (state == StoryState.RETURNED || call != null && call.isOpen(now));
    }
}
