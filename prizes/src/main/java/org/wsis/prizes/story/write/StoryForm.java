package org.wsis.prizes.story.write;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.story.StoryBox;
import org.wsis.prizes.story.StoryText;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A story as typed.
 *
 * @param version that was seen, or null if there was none yet
 */
record StoryForm(
        @Size(max = 120) @Nullable String headline,
        @Size(max = 20_000) @Nullable String summary,
        @Size(max = 20_000) @Nullable String challenge,
        @Size(max = 20_000) @Nullable String solution,
        @Size(max = 20_000) @Nullable String results,
        @Size(max = 20_000) @Nullable String lessons,

        @Nullable List<@Valid QuoteForm> quotes,

        @Carried @Nullable Long version) {
    /** A browser may leave quotations out; the page shows each all the same. */
    StoryForm {
        List<QuoteForm> typed = Objects.requireNonNullElse(quotes, List.of());
        quotes = IntStream.range(0, StoryText.QUOTES)
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(quote -> quote == null ? new QuoteForm(null, null) : quote)
                .toList();
    }

    static StoryForm of(OwnStory own) {
        StoryText text = own.text();
        return new StoryForm(
                text.headline(),
                text.in(StoryBox.SUMMARY),
                text.in(StoryBox.CHALLENGE),
                text.in(StoryBox.SOLUTION),
                text.in(StoryBox.RESULTS),
                text.in(StoryBox.LESSONS),
                text.quotes().stream()
                        .map(quote -> new QuoteForm(quote.words(), quote.by()))
                        .toList(),
                own.version());
    }

    StoryText toText() {
        Map<StoryBox, String> boxes = new EnumMap<>(StoryBox.class);
        put(boxes, StoryBox.SUMMARY, summary);
        put(boxes, StoryBox.CHALLENGE, challenge);
        put(boxes, StoryBox.SOLUTION, solution);
        put(boxes, StoryBox.RESULTS, results);
        put(boxes, StoryBox.LESSONS, lessons);
        return new StoryText(
                Typed.line(headline),
                boxes,
                Objects.requireNonNull(quotes).stream().map(QuoteForm::quote).toList());
    }

    private static void put(Map<StoryBox, String> boxes, StoryBox box, @Nullable String typed) {
        String words = Typed.text(typed);
        if (words != null) {
            boxes.put(box, words);
        }
    }
}
