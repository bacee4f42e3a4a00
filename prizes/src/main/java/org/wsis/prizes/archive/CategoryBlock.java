package org.wsis.prizes.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category's part of a year's results.
 *
 * @param number 1 to 18, or null for records whose source names no category
 * @param line the Action Line's code, or null likewise
 */
record CategoryBlock(@Nullable Integer number, @Nullable String line, List<PrizeLine> prizes) {
    /** The message key of the category's official title. */
    public String key() {
        return number == null ? "prizes.category.none" : "prizes.category." + number;
    }
}
