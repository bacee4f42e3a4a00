package org.wsis.prizes.review;

import java.util.Locale;

/** How far a review is. */
enum ReviewState {
    ASKED,
    DRAFT,
    FINAL,
    ABSTAINED;

    /** Whether nothing changes it any more. */
    public boolean isOver() {
        return this == FINAL || this == ABSTAINED;
    }

    /** The message key of its name. */
    public String key() {
        return "prizes.review.state." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case ASKED -> "due";
            case DRAFT -> "a";
            case FINAL -> "ok";
            case ABSTAINED -> "";
        };
    }
}
