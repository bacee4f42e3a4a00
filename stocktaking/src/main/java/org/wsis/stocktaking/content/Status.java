package org.wsis.stocktaking.content;

import java.util.Locale;

/** How far an activity has come. Words: {@code stocktaking.status.<name in lower case, with hyphens>}. */
public enum Status {
    PLANNED,
    ONGOING,
    COMPLETED;

    /** The message key of its name. */
    public String key() {
        return "stocktaking.status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
