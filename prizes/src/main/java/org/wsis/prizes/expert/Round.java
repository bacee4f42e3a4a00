package org.wsis.prizes.expert;

import java.util.Locale;

/** In which of its two rounds the group reads: all projects before the vote, champions after it. */
public enum Round {
    NOMINATION("prizes.review"),
    SELECTION("prizes.champion_review");

    private final String table;

    Round(String table) {
        this.table = table;
    }

    /** The table of its reviews; that of their scores is called so with {@code _score}. */
    public String table() {
        return table;
    }

    /** The message key of its name. */
    public String key() {
        return "prizes.review.round." + name().toLowerCase(Locale.ROOT);
    }
}
