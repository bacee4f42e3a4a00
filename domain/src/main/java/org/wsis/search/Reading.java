package org.wsis.search;

/** How a question is taken. */
public enum Reading {
    /** Its words in any form, the last one also as a beginning. */
    EXACT,
    /** Also words that are spelled nearly like its own. */
    NEAR
}
