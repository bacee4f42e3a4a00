package org.wsis.forum.registration;

import java.util.Locale;

/** A person's gender as they say it, if they do. */
public enum Gender {
    WOMAN,
    MAN,
    OTHER;

    /** The message key of its name. */
    public String key() {
        return "forum.registration.gender." + name().toLowerCase(Locale.ROOT);
    }
}
