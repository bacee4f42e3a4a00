package org.wsis.prizes.edition;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many words the boxes of a submission take; null is what no source tells.
 *
 * @param shortLeast of the short description, which voters see
 * @param linkageMost for each goal that is claimed
 */
@Embeddable
public record BoxLimits(
        @Nullable Integer shortLeast,
        @Nullable Integer shortMost,
        @Nullable Integer linkageMost,
        @Nullable Integer quantitativeMost,
        @Nullable Integer qualitativeMost,
        @Nullable Integer partnershipsMost,
        @Nullable Integer challengesMost) {
    /** Where nobody says otherwise. Source of the first two: the rules of the process. */
    public static final BoxLimits USUAL = new BoxLimits(150, 200, 150, 200, 200, 200, 200);

    BoxLimits orUsual() {
        return new BoxLimits(
                or(shortLeast, 150),
                or(shortMost, 200),
                or(linkageMost, 150),
                or(quantitativeMost, 200),
                or(qualitativeMost, 200),
                or(partnershipsMost, 200),
                or(challengesMost, 200));
    }

    private static int or(@Nullable Integer known, int usual) {
        return Objects.requireNonNullElse(known, usual);
    }
}
