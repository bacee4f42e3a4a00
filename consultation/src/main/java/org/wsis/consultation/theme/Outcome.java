package org.wsis.consultation.theme;

import org.wsis.consultation.fate.FateKind;

/** The answer to a theme. */
public enum Outcome {
    /** It is reflected in the programme. */
    REFLECTED,
    /** It is not taken up. */
    NOT_TAKEN_UP;

    /** The message key of its name. */
    public String key() {
        return "consultation.theme.outcome." + name();
    }

    /** The kind of its badge. */
    public String badge() {
        return this == REFLECTED ? "ok" : "bad";
    }

    FateKind event() {
        return this == REFLECTED ? FateKind.THEME_REFLECTED : FateKind.THEME_NOT_TAKEN_UP;
    }
}
