package org.wsis.consultation.merge;

import org.wsis.consultation.fate.ContributionLine;

/** Which contributions can become one, and when they do. */
final class MergeRules {
    private MergeRules() {}

    /**
     * Whether one can become a part of the other: two of one consultation that everybody may read and that are no parts.
     *
     * @param bound whether one of them is a part, or that which joins has parts, whether or not they are shown
     */
    static boolean canMerge(ContributionLine stays, ContributionLine joins, boolean bound) {
        return !stays.id().equals(joins.id())
                && stays.process().equals(joins.process())
                && stays.shown()
                && joins.shown()
                && stays.mergedInto() == null
                && joins.mergedInto() == null
                && !bound;
    }

    /** Whether the agreement of the author of this one is the last that lacks. */
    static boolean completes(Merger merger, boolean ofStays) {
        return ofStays ? merger.joinsAgreed() : merger.staysAgreed();
    }
}
