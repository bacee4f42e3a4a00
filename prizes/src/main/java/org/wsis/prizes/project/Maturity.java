package org.wsis.prizes.project;

import java.util.Locale;

/** How far the work is. */
public enum Maturity {
    FINISHED,
    PHASE_ENDED,
    /** Nothing has come to an end yet; such work cannot take part. */
    NEITHER;

    /** The message key of its name. */
    public String key() {
        return "prizes.maturity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
