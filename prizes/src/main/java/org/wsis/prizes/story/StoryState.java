package org.wsis.prizes.story;

import java.util.Locale;
import java.util.Set;

/** The fate of a story. */
public enum StoryState {
    DRAFT,
    RECEIVED,
    RETURNED,
    ACCEPTED;

    /** The states that may follow. */
    public Set<StoryState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(RECEIVED);
            case RECEIVED -> Set.of(RETURNED, ACCEPTED);
            case ACCEPTED -> Set.of();
        };
    }

    /** Whether its submitter writes in it. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }

    /** The message key of its name. */
    public String key() {
        return "prizes.story-state." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case DRAFT -> "";
            case RECEIVED -> "a";
            case RETURNED -> "bad";
            case ACCEPTED -> "ok";
        };
    }
}
