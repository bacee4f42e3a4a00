package org.wsis.prizes.story.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.story.StoryBox;
import org.wsis.prizes.story.StoryPin;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A decision about a story as typed.
 *
 * @param version the story as the moderator saw it
 * @param pins one for each part, in the order of {@link #PARTS}
 */
record StoryDecisionForm(
        @Carried @NotNull @Nullable Long version,

        @NotNull @Nullable Choice choice,

        @Nullable List<@Valid StoryPinForm> pins,
        @Size(max = 4000) @Nullable String words) {
    /** What a reason can be fixed to. */
    static final List<String> PARTS = Stream.of(
                    Stream.of("headline"),
                    Arrays.stream(StoryBox.values()).map(StoryBox::field),
                    Stream.of("quotes", "pictures"))
            .flatMap(parts -> parts)
            .toList();

    /** What can be decided. */
    enum Choice {
        ACCEPT,
        RETURN
    }

    /** A browser may leave rows out; the page shows one for each part all the same. */
    StoryDecisionForm {
        List<StoryPinForm> typed = Objects.requireNonNullElse(pins, List.of());
        pins = IntStream.range(0, PARTS.size())
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(pin -> pin == null ? new StoryPinForm(null, null) : pin)
                .toList();
    }

    static StoryDecisionForm of(long version) {
        return new StoryDecisionForm(version, null, null, null);
    }

    List<StoryPin> reasons() {
        return IntStream.range(0, PARTS.size())
                .boxed()
                .flatMap(place -> Objects.requireNonNull(pins).get(place).pin(PARTS.get(place)))
                .toList();
    }

    @Nullable
    String said() {
        return Typed.text(words);
    }

    boolean lacksReason() {
        return choice == Choice.RETURN && reasons().isEmpty();
    }
}
