package org.wsis.consultation.facilitator;

/** Where a community calls for candidates. */
public enum CallPlace {
    /** On this portal. */
    HERE,
    /** On pages of its own. */
    ELSEWHERE;

    /** The message key of its name. */
    public String key() {
        return "consultation.facilitator.call." + name();
    }
}
