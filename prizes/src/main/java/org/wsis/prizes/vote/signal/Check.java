package org.wsis.prizes.vote.signal;

import java.util.Locale;

/** What a voter is asked to do before the next choice is saved; the later is the stronger. */
public enum Check {
    /** The device works for a moment, or the voter waits. */
    WORK,
    /** The voter confirms the address again by a link in a letter. */
    MAIL;

    public String key() {
        return "prizes.voter-check." + name().toLowerCase(Locale.ROOT);
    }
}
