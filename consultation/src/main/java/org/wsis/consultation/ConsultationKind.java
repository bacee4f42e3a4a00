package org.wsis.consultation;

/** What a consultation is for. */
public enum ConsultationKind {
    /** It prepares a Forum. */
    FORUM,
    /** It asks about something else. */
    OTHER;

    /** The message key of its name. */
    public String key() {
        return "consultation.kind." + name();
    }
}
