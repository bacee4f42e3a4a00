package org.wsis.prizes.story;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a story.
 *
 * @param pins the reasons of a return
 */
public record StoryAct(
        Kind kind, Instant at, UUID by, @Nullable String words, List<StoryPin> pins) {
    /** What was done. */
    public enum Kind {
        RECEIVED,
        RETURNED,
        ACCEPTED;

        /** The message key of its name. */
        public String key() {
            return "prizes.story-act." + name().toLowerCase(Locale.ROOT);
        }

        /** How the history marks it. */
        public String mark() {
            return switch (this) {
                case RECEIVED -> "now";
                case RETURNED -> "no";
                case ACCEPTED -> "ok";
            };
        }
    }
}
