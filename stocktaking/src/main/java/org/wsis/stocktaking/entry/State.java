package org.wsis.stocktaking.entry;

import java.util.Locale;
import java.util.Set;

/** The fate of an entry. Words: {@code stocktaking.state.<name in lower case, with hyphens>}. */
public enum State {
    DRAFT,
    /** Handed in to a contest, which keeps it back until its nominees are known. */
    HELD,
    RECEIVED,
    IN_REVIEW,
    RETURNED,
    PUBLISHED,
    DECLINED,
    WITHDRAWN,
    /** A revision whose content the entry has taken over. */
    ADOPTED;

    /** The states that may follow. */
    public Set<State> next() {
        return switch (this) {
            case DRAFT -> Set.of(RECEIVED);
            case RECEIVED -> Set.of(IN_REVIEW, RETURNED, PUBLISHED, DECLINED, WITHDRAWN, ADOPTED);
            case IN_REVIEW -> Set.of(IN_REVIEW, RETURNED, PUBLISHED, DECLINED, WITHDRAWN, ADOPTED);
            case RETURNED -> Set.of(RECEIVED, WITHDRAWN);
            case HELD -> Set.of(RECEIVED, PUBLISHED, WITHDRAWN);
            case PUBLISHED -> Set.of(WITHDRAWN);
            case DECLINED, WITHDRAWN, ADOPTED -> Set.of();
        };
    }

    /** Whether the owner may write in it. */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether nothing is decided yet: of one entry only one revision is so. */
    public boolean isOpen() {
        return isWritable() || isPending();
    }

    /** Whether staff are to decide. */
    public boolean isPending() {
        return this == RECEIVED || this == IN_REVIEW;
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case PUBLISHED -> "ok";
            case RETURNED, DECLINED -> "bad";
            case RECEIVED, IN_REVIEW, HELD -> "a";
            case DRAFT, WITHDRAWN, ADOPTED -> "";
        };
    }

    /** The message key of its name. */
    public String key() {
        return "stocktaking.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
