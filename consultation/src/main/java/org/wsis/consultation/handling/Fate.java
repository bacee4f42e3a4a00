package org.wsis.consultation.handling;

import org.wsis.consultation.fate.FateKind;

/** What becomes of a single contribution in the end. */
public enum Fate {
    /** It is reflected in the programme. */
    REFLECTED,
    /** It is not taken up. */
    NOT_TAKEN_UP,
    /** What it asked is answered. */
    ANSWERED;

    /** The message key of its name. */
    public String key() {
        return "consultation.handling.fate." + name();
    }

    FateKind event() {
        return switch (this) {
            case REFLECTED -> FateKind.REFLECTED;
            case NOT_TAKEN_UP -> FateKind.NOT_TAKEN_UP;
            case ANSWERED -> FateKind.ANSWERED;
        };
    }
}
