package org.wsis.forum.session;

import org.jspecify.annotations.Nullable;

/** A session to be in the list of staff. */
record DraftSessionLine(
        int number,
        String title,
        @Nullable String organisation,
        @Nullable String type,
        @Nullable Integer minutes,
        String consultation,
        int contribution) {
    /** The message key of what kind of session it is, or null. */
    public @Nullable String typeKey() {
        return type == null ? null : "forum.session.type." + type;
    }
}
