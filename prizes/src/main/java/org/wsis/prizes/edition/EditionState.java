package org.wsis.prizes.edition;

import java.util.Locale;

/** What the portal does with an edition. */
public enum EditionState {
    /** What sources tell of it; nobody takes part on the portal. */
    ARCHIVE,
    /** The portal holds the contest, each act in its phase. */
    RUNNING;

    /** The message key of its name. */
    public String key() {
        return "prizes.edition-state." + name().toLowerCase(Locale.ROOT);
    }
}
