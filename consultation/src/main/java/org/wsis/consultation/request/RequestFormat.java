package org.wsis.consultation.request;

/** How people take part in what is asked for. */
public enum RequestFormat {
    PHYSICAL,
    REMOTE,
    HYBRID;

    /** The message key of its name. */
    public String key() {
        return "consultation.request.format." + name();
    }

    /** Whether it needs a room. */
    public boolean isOnSite() {
        return this != REMOTE;
    }

    /** Whether people take part from afar. */
    public boolean isRemote() {
        return this != PHYSICAL;
    }
}
