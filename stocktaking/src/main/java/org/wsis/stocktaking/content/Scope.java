package org.wsis.stocktaking.content;

import java.util.Locale;

/** How far an activity reaches. Words: {@code stocktaking.scope.<name in lower case, with hyphens>}. */
public enum Scope {
    LOCAL,
    NATIONAL,
    REGIONAL,
    INTERNATIONAL;

    /** The message key of its name. */
    public String key() {
        return "stocktaking.scope." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
