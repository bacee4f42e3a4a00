package org.wsis.prizes.expert;

/** Why an expert judges no project. */
public enum Conflict {
    /** The expert handed it in or owns it. */
    OWN,
    /** It is of an organisation of the expert. */
    ORGANISATION,
    /** It names an organisation of the expert among its partners. */
    PARTNER,
    /** The expert, or an organisation of theirs, worked with its people or organisation in an earlier contest. */
    EARLIER,
    /** It is of the expert's country, and the edition's rules say so. */
    COUNTRY,
    /** The expert said so. */
    DECLARED
}
