package org.wsis.stocktaking.report.section;

/** What became of an act on a section. */
public enum SectionDone {
    DONE,
    /** Somebody else changed it, or the report is frozen; nothing was done. */
    TOO_LATE,
    /** There is no such section for this person. */
    UNKNOWN
}
