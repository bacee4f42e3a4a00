package org.wsis.consultation.overview;

/** How far a consultation is. */
public enum Progress {
    RUNNING,
    COMING,
    PAST;

    /** The message key of its name. */
    public String key() {
        return "consultation.progress." + name();
    }
}
