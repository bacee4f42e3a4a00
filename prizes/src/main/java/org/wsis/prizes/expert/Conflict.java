package org.wsis.prizes.expert;

/** Why an expert judges no project. */
public enum Conflict {
    /** The expert handed it in or owns it. */
    OWN,
    /** It is of an organisation of the expert. */
    ORGANISATION,
    /** It is of the expert's country, and the edition's rules say so. */
    COUNTRY,
    /** The expert said so. */
    DECLARED
}
