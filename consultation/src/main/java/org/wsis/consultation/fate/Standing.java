package org.wsis.consultation.fate;

/** Where a contribution stands, as the view {@code consultation.standing} says. */
public enum Standing {
    /** It was sent. */
    RECEIVED,
    /** Staff have read it. */
    READ,
    /** It is part of a theme that has no answer yet. */
    IN_THEME,
    /** It is reflected in the programme. */
    REFLECTED,
    /** It is not taken up. */
    NOT_TAKEN_UP,
    /** What it asked is answered. */
    ANSWERED;

    /** The message key of its name. */
    public String key() {
        return "consultation.fate.standing." + name();
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case RECEIVED, READ -> "";
            case IN_THEME -> "a";
            case REFLECTED, ANSWERED -> "ok";
            case NOT_TAKEN_UP -> "bad";
        };
    }

    /** Whether it says what became of the contribution in the end. */
    public boolean isAnswer() {
        return this == REFLECTED || this == NOT_TAKEN_UP || this == ANSWERED;
    }
}
