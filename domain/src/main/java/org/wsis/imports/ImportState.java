package org.wsis.imports;

import java.util.Locale;

/** How far an import is. */
public enum ImportState {
    /** The dry run looks at the rows. */
    CHECKING,
    /** Every row's fate is known; nothing is written. */
    CHECKED,
    /** The rows are being written. */
    WRITING,
    /** Every row has its final fate. */
    DONE,
    /** Given up after the dry run; nothing was written. */
    DISCARDED;

    /** The message key of its word. */
    public String key() {
        return "imports.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the portal is at work, so that a page should look again soon. */
    public boolean isRunning() {
        return this == CHECKING || this == WRITING;
    }
}
