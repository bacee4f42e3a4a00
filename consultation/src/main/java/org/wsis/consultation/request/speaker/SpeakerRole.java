package org.wsis.consultation.request.speaker;

/** What somebody does in a session. */
public enum SpeakerRole {
    MODERATOR,
    PANELLIST,
    SPEAKER,
    FACILITATOR;

    /** The message key of its name. */
    public String key() {
        return "consultation.request.role." + name();
    }
}
