package org.wsis.prizes.story.review;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.story.StoryState;

/**
 * A champion and how far its story is.
 *
 * @param askedAt when the letter left, or null
 * @param story the state, or null if nothing is begun
 */
record StoryLine(
        UUID project,
        int category,
        long number,
        String title,
        String organisation,
        @Nullable Instant askedAt,
        @Nullable StoryState story,
        @Nullable Instant receivedAt) {
    /** The message key of how far it is. */
    public String key() {
        return story == null ? "prizes.story-state.none" : story.key();
    }

    /** The kind of its badge. */
    public String badge() {
        return story == null ? "" : story.badge();
    }

    /** Whether staff can read it. */
    public boolean isSent() {
        return Objects.requireNonNullElse(story, StoryState.DRAFT) != StoryState.DRAFT;
    }
}
