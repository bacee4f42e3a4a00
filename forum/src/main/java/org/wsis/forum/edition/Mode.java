package org.wsis.forum.edition;

import java.util.Locale;

/** How people take part. */
public enum Mode {
    PHYSICAL,
    REMOTE,
    HYBRID;

    public String key() {
        return "forum.mode." + name().toLowerCase(Locale.ROOT);
    }
}
