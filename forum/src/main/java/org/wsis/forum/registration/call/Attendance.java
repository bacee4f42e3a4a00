package org.wsis.forum.registration.call;

import java.util.Locale;

/** How a person takes part. */
public enum Attendance {
    ON_SITE,
    REMOTE;

    /** The message key of its name. */
    public String key() {
        return "forum.registration.mode." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
