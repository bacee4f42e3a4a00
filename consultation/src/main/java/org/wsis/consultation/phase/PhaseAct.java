package org.wsis.consultation.phase;

/** What can be done in a phase of a consultation. */
public enum PhaseAct {
    /** Send a contribution. */
    CONTRIBUTE,
    /** Ask for a workshop, a stand or a partnership. */
    REQUEST,
    /** Take part in the meeting. */
    ATTEND,
    /** Hand in the formal input of a region or an event. */
    HAND_IN;

    /** The message key of its name. */
    public String key() {
        return "consultation.phase.act." + name();
    }
}
