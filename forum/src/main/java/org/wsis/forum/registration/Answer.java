package org.wsis.forum.registration;

import java.util.Locale;

/** What became of a wish. The last ones are refusals: nothing was changed. */
public enum Answer {
    CONFIRMED,
    RECEIVED,
    CHANGED,
    CLOSED,
    NOT_OFFERED,
    ALREADY,
    OVERTAKEN,
    DECLINED,
    FULL;

    /** Whether it was done. */
    public boolean isDone() {
        return compareTo(CLOSED) < 0;
    }

    /** The message key of what is said. */
    public String key() {
        return "forum.registration.answer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
