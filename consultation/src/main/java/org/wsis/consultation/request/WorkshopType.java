package org.wsis.consultation.request;

/** What kind of session a workshop is. */
public enum WorkshopType {
    THEMATIC,
    COUNTRY,
    INTERACTIVE,
    KNOWLEDGE_CAFE,
    OPEN_SPACE,
    TRAINING,
    INFORMATION;

    /** The message key of its name. */
    public String key() {
        return "consultation.request.type." + name();
    }
}
