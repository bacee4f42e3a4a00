package org.wsis.consultation.merge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that two contributions become one.
 *
 * @param stays the contribution of which the other becomes a part
 * @param words why, for both authors
 * @param staysAgreed whether the author of the one that stays agreed
 * @param joinsAgreed whether the author of the other agreed
 * @param outcome or null while it is open
 */
record Merger(
        UUID id,
        UUID stays,
        UUID joins,
        String words,
        boolean staysAgreed,
        boolean joinsAgreed,
        @Nullable Outcome outcome) {
    /** What became of a proposal. */
    enum Outcome {
        MERGED,
        REFUSED,
        WITHDRAWN
    }

    /** The other contribution. */
    UUID otherThan(UUID one) {
        return stays.equals(one) ? joins : stays;
    }

    /** Whether the author of this one of the two agreed. */
    public boolean agreed(UUID one) {
        return stays.equals(one) ? staysAgreed : joinsAgreed;
    }
}
