package org.wsis.stocktaking.gap;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.Region;

/**
 * What staff call a gap.
 *
 * @param since entries of this year and later count
 * @param most a place with at most so many entries is a gap
 * @param region one of the six, or null for all of them
 */
record GapForm(
        @Nullable @NotNull @Min(1990) @Max(2200) Integer since,
        @Nullable @NotNull @Min(0) @Max(1000) Integer most,
        @Nullable Region region) {
    int firstYear() {
        return Objects.requireNonNull(since);
    }

    int threshold() {
        return Objects.requireNonNull(most);
    }
}
