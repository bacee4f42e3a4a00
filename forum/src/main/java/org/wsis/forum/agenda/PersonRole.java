package org.wsis.forum.agenda;

/** What somebody does in a session. */
public enum PersonRole {
    MODERATOR,
    PANELLIST,
    SPEAKER,
    FACILITATOR;

    /** The message key of its name. */
    public String key() {
        return "forum.agenda.role." + name();
    }
}
