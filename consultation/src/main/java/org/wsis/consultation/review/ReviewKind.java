package org.wsis.consultation.review;

/** What was held where. */
public enum ReviewKind {
    REGIONAL_REVIEW,
    REGIONAL_EVENT,
    NATIONAL_REVIEW,
    NATIONAL_EVENT;

    /** The message key of its name. */
    public String key() {
        return "consultation.review.kind." + name();
    }
}
