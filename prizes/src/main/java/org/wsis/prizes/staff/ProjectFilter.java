package org.wsis.prizes.staff;

import org.jspecify.annotations.Nullable;
import org.wsis.prizes.project.State;

/**
 * What a list of projects is sifted by.
 *
 * @param q in title or organisation
 * @param objected only those to which the owner objects
 */
record ProjectFilter(
        @Nullable State state,
        @Nullable Integer category,
        @Nullable String q,
        @Nullable Boolean objected) {
    /** The text to look for, or null. */
    @Nullable
    String text() {
        return q == null || q.isBlank() ? null : q.strip();
    }

    boolean onlyObjected() {
        return Boolean.TRUE.equals(objected);
    }
}
