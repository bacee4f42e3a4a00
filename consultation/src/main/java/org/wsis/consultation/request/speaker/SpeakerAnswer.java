package org.wsis.consultation.request.speaker;

/** What somebody says whom a request names as a speaker. */
public enum SpeakerAnswer {
    /** Asked by letter, and nothing said yet. */
    WAITING,
    /** They are shown with the request. */
    CONSENTED,
    DECLINED;

    /** The message key of its name. */
    public String key() {
        return "consultation.request.consent." + name();
    }
}
