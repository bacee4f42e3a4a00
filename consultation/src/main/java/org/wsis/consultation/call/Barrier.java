package org.wsis.consultation.call;

/** What stands between somebody and a contribution. */
public enum Barrier {
    /** No call has dates. */
    NO_CALL,
    NOT_YET,
    OVER,
    /** The call is for others. */
    NOT_YOURS,
    /** It was sent, and its author did not take it back to change it. */
    SENT;

    /** The message key of what it says. */
    public String key() {
        return "consultation.call." + name();
    }
}
