package org.wsis.consultation.facilitator;

/** What a person says who was handed in. */
public enum NomineeAnswer {
    /** Nothing yet. */
    WAITING,
    /** Yes, and that own travel, accommodation and insurance are covered. */
    CONSENTED,
    /** No; the seat is free. */
    REFUSED;

    /** The message key of its name. */
    public String key() {
        return "consultation.facilitator.answer." + name();
    }
}
