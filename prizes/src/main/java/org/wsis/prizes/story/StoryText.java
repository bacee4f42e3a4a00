package org.wsis.prizes.story;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a story says; a draft may have gaps.
 *
 * @param boxes those with words
 * @param quotes at most three, none of them empty
 */
public record StoryText(@Nullable String headline, Map<StoryBox, String> boxes, List<Quote> quotes) {
    /** How many quotations a story takes. */
    public static final int QUOTES = 3;

    /** Nothing written yet. */
    public static final StoryText NONE = new StoryText(null, Map.of(), List.of());

    public StoryText {
        var sorted = new EnumMap<StoryBox, String>(StoryBox.class);
        sorted.putAll(boxes);
        boxes = Collections.unmodifiableMap(sorted);
        quotes = quotes.stream().filter(quote -> !quote.isEmpty()).toList();
    }

    /** What stands in the box, or null. */
    public @Nullable String in(StoryBox box) {
        return boxes.get(box);
    }
}
