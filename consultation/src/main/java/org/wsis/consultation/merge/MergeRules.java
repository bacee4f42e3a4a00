package org.wsis.consultation.merge;

import org.wsis.consultation.fate.ContributionLine;

/** Which contributions can become one, and when they do. */
final class MergeRules {
    private MergeRules() {}

    /** Whether one can become a part of the other: two of one consultation that everybody may read and that are no parts. */
    static boolean canMerge(ContributionLine stays, ContributionLine joins, boolean joinsHasParts) {
        return !stays.id().equals(joins.id())
                && stays.process().equals(joins.process())
                && stays.shown()
                && joins.shown()
                && stays.mergedInto() == null
                && joins.mergedInto() == null
                && !joinsHasParts;
    }

    /** Whether the agreement of the author of this one is the last that lacks. */
    static boolean completes(Merger merger, boolean ofStays) {
        return ofStays ? merger.joinsAgreed() : merger.staysAgreed();
    }
}
