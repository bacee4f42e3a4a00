package org.wsis.forum.edition;

import java.util.Locale;

/** How a source says a number. */
public enum Bound {
    EXACT,
    AT_LEAST,
    NEARLY;

    /** The message key of its name. */
    public String key() {
        return "forum.bound." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message key that says a number so. */
    public String said() {
        return key() + ".said";
    }
}
