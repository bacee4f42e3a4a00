package org.wsis.consultation.theme;

import org.jspecify.annotations.Nullable;
import org.wsis.consultation.said.Mailboxes;

/**
 * A theme of which a contribution is a part.
 *
 * @param note what of the contribution belongs to it, for everybody, or null
 */
public record Placed(Theme theme, @Nullable String note) {
    /** The same as everybody may read it: without mailboxes in the note. */
    public Placed published() {
        return new Placed(theme, Mailboxes.withoutIn(note));
    }
}
