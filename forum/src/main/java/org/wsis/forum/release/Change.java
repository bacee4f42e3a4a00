package org.wsis.forum.release;

import org.jspecify.annotations.Nullable;

/**
 * What a release changed of a session.
 *
 * @param before as it was, or null if it was not there
 */
public record Change(Kind kind, @Nullable ReleasedSession before, ReleasedSession after) {
    /** What changed. */
    public enum Kind {
        ADDED,
        CANCELLED,
        REINSTATED,
        MOVED,
        RENAMED,
        PEOPLE,
        /** Anything else that the public can read. */
        DETAILS;

        /** The message key of its name. */
        public String key() {
            return "forum.release.change." + name();
        }

        /** The kind of its badge. */
        public String badge() {
            return switch (this) {
                case ADDED, REINSTATED -> "ok";
                case CANCELLED -> "bad";
                default -> "a";
            };
        }
    }
}
