package org.wsis.consultation.review;

/** The five regional commissions of the United Nations. */
public enum Commission {
    ECA,
    ECE,
    ECLAC,
    ESCAP,
    ESCWA;

    /** The message key of its name. */
    public String key() {
        return "consultation.review.commission." + name();
    }
}
