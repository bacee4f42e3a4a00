package org.wsis.forum.session;

import org.jspecify.annotations.Nullable;
import org.wsis.programme.WorkshopGone;

/** A session to be in the list of staff. */
record DraftSessionLine(
        int number,
        String title,
        @Nullable String organisation,
        @Nullable String type,
        @Nullable Integer minutes,
        String consultation,
        int contribution,
        WorkshopGone.@Nullable Reason goneReason) {
    /** The message key of why it was taken off, or null. */
    public @Nullable String goneKey() {
        return goneReason == null ? null : "forum.session.gone." + goneReason;
    }

    /** The message key of what kind of session it is, or null. */
    public @Nullable String typeKey() {
        return type == null ? null : "forum.session.type." + type;
    }
}
