package org.wsis.consultation.facilitator;

/** A person's gender as they say it. */
public enum Gender {
    WOMAN,
    MAN,
    OTHER,
    /** The person does not say. */
    UNSAID;

    /** The message key of its name. */
    public String key() {
        return "consultation.facilitator.gender." + name();
    }
}
