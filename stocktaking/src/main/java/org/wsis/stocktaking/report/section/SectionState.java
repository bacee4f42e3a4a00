package org.wsis.stocktaking.report.section;

import java.util.Locale;
import java.util.Set;

/** How far a section is. Words: {@code stocktaking.report.section.<name in lower case>}. */
public enum SectionState {
    /** A facilitator is asked to write it, for the first time or again. */
    REQUESTED,
    /** It is handed in; the facilitator may still rewrite it. */
    WRITTEN,
    /** It is part of the report. */
    TAKEN;

    /** The states that may follow. */
    public Set<SectionState> next() {
        return switch (this) {
            case REQUESTED -> Set.of(WRITTEN);
            case WRITTEN -> Set.of(WRITTEN, TAKEN, REQUESTED);
            case TAKEN -> Set.of(REQUESTED);
        };
    }

    /** The message key of its name. */
    public String key() {
        return "stocktaking.report.section." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case REQUESTED -> "due";
            case WRITTEN -> "a";
            case TAKEN -> "ok";
        };
    }
}
