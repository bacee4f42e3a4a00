package org.wsis.stocktaking.entry;

import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.EntryId;

/**
 * An entry that an import could mean.
 *
 * @param organisation its present name in the register of organisations, or null if it is not in there
 * @param hands whose it is
 * @param changing that a change of it waits or is being written
 */
public record Known(
        EntryId id,
        long number,
        State state,
        Registered said,
        @Nullable String organisation,
        Hands hands,
        boolean changing) {
    /** Whose an entry is, which decides what an import may do with it. */
    public enum Hands {
        /** Nobody's: an import or an archive wrote it. */
        REGISTER,
        /** Somebody owns it. */
        OWNER,
        /** A person wrote it whose account is gone. */
        LEFT
    }
}
