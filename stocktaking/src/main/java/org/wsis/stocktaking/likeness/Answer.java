package org.wsis.stocktaking.likeness;

import java.util.Locale;

/** What an owner says about an entry that is like theirs. Words: {@code stocktaking.likeness.<name in lower case>}. */
public enum Answer {
    SAME,
    NEW_PHASE,
    DIFFERENT;

    /** The message key of its words. */
    public String key() {
        return "stocktaking.likeness." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
