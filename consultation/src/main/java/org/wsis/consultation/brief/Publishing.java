package org.wsis.consultation.brief;

/** What became of writing or publishing a brief. */
public enum Publishing {
    DONE,
    /** Nothing changed: somebody wrote or published since the page was shown. */
    OVERTAKEN,
    /** Nothing changed: a brief has an introduction in English at least. */
    NOTHING_WRITTEN,
    /** Nothing changed: a correction says why. */
    NO_REASON
}
