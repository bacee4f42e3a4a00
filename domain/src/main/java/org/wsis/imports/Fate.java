package org.wsis.imports;

import java.util.Locale;

/** What becomes, or became, of a row. */
public enum Fate {
    /** Written as a new thing. */
    NEW,
    /** Written over what was there. */
    CHANGED,
    /** Handed in as a change of what is somebody's; others decide about it. */
    PROPOSED,
    /** There already: nothing to do. */
    UNCHANGED,
    /** The same as an earlier row of the file. */
    DUPLICATE,
    /** Cannot be taken, with reasons. */
    REJECTED,
    /** Something went wrong while it was handled; nothing of it was written. */
    FAILED;

    /** The message key of its word. */
    public String key() {
        return "imports.fate." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether an import writes the row. */
    public boolean writes() {
        return this == NEW || this == CHANGED || this == PROPOSED;
    }
}
