package org.wsis.consultation.phase;

/** What a phase of a consultation is. */
public enum PhaseKind {
    OPENING,
    MEETING,
    /** Contributions are taken until a deadline. */
    CALL,
    REVIEW,
    /** The organizers say what came of it all. */
    BRIEF;

    /** The message key of its name. */
    public String key() {
        return "consultation.phase.kind." + name();
    }

    /** Whether people come together in it. */
    public boolean hasMeeting() {
        return this != CALL;
    }
}
