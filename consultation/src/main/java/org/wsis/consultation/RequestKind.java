package org.wsis.consultation;

/** For what people can ask together with a contribution. */
public enum RequestKind {
    WORKSHOP,
    /** A place in the exhibition. */
    STAND,
    PARTNERSHIP;

    /** The message key of its name. */
    public String key() {
        return "consultation.request.kind." + name();
    }
}
