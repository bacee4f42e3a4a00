package org.wsis.consultation.meeting;

/** How people come together. */
public enum MeetingMode {
    PHYSICAL,
    REMOTE,
    HYBRID;

    /** The message key of its name. */
    public String key() {
        return "consultation.meeting.mode." + name();
    }
}
