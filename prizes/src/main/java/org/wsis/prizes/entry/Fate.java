package org.wsis.prizes.entry;

/** What becomes of a project's entry when the contest lets go of it. */
enum Fate {
    /** Staff chose the project for the voters, and everybody reads it. */
    PUBLISHED,
    /** A moderator decides about it. */
    SUBMITTED,
    /** Nobody is there any more to answer for it. */
    WITHDRAWN;

    static Fate of(boolean nominated, boolean hasSubmitter) {
        if (nominated) {
            return PUBLISHED;
        }
        return hasSubmitter ? SUBMITTED : WITHDRAWN;
    }
}
