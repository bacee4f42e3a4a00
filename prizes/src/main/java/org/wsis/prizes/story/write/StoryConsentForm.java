package org.wsis.prizes.story.write;

import org.jspecify.annotations.Nullable;

/** The box that nobody ticks but who sends the story. */
record StoryConsentForm(@Nullable Boolean consent) {
    boolean given() {
        return Boolean.TRUE.equals(consent);
    }
}
