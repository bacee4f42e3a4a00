package org.wsis.prizes.selection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is won: the prize of a category, or one beside the categories.
 *
 * @param category null for a special prize
 * @param special null for the prize of a category
 */
record Prize(int year, @Nullable Integer category, @Nullable UUID special) {
    static Prize of(int year, int category) {
        return new Prize(year, category, null);
    }

    static Prize beside(int year, UUID special) {
        return new Prize(year, null, special);
    }

    /** The page on which it is decided about. */
    public String path() {
        String staff = "/admin/prizes/" + year;
        return special == null ? staff + "/winners/" + category : staff + "/special-prizes/" + special + "/choice";
    }
}
