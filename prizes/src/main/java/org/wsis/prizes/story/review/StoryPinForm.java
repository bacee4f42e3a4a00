package org.wsis.prizes.story.review;

import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.moderation.ReasonCode;
import org.wsis.prizes.story.StoryPin;
import org.wsis.web.Typed;

/** A reason as typed; without a code there is none. */
record StoryPinForm(
        @Nullable ReasonCode reason,
        @Size(max = 1000) @Nullable String words) {
    Stream<StoryPin> pin(String field) {
        return reason == null ? Stream.empty() : Stream.of(new StoryPin(field, reason, Typed.text(words)));
    }
}
