package org.wsis.consultation.removal;

/** What came of the wish to remove a consultation. */
enum Removal {
    DONE,
    /** Somebody else removed it just now. */
    GONE,
    /** A source tells of it. */
    ARCHIVED,
    /** A day of a phase, a review or an event has come. */
    BEGUN,
    /** A version of its questions was published. */
    ASKED,
    /** People answered, or put somebody forward. */
    ANSWERED,
    /** People were told of its dates. */
    TOLD;

    /** The message key of why it stays. */
    String key() {
        return "consultation.removal." + name();
    }
}
