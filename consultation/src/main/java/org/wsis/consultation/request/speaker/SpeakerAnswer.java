package org.wsis.consultation.request.speaker;

/** What somebody says whom a request names as a speaker. */
public enum SpeakerAnswer {
    /** Asked by letter, and nothing said yet. */
    WAITING,
    /** They are shown with the request. */
    CONSENTED,
    /** They never agreed. */
    DECLINED,
    /** They agreed once and took it back, or their account is gone. */
    WITHDRAWN;

    /** Whether nobody knows any more who they are. */
    public boolean left() {
        return this == DECLINED || this == WITHDRAWN;
    }

    /** The message key of its name. */
    public String key() {
        return "consultation.request.consent." + name();
    }
}
