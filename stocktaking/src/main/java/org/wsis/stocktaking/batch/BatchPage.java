package org.wsis.stocktaking.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.Recalling.Recalled;
import org.wsis.stocktaking.entry.State;

/**
 * What was published together.
 *
 * @param moderator the name of who did it, or null if the account is gone
 * @param undoneBy the name of who undid it, or null
 * @param mayUndo that an undo would be accepted now
 */
record BatchPage(
        UUID id,
        @Nullable String moderator,
        Instant at,
        Instant undoUntil,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        boolean mayUndo,
        List<Line> lines) {
    /**
     * An entry of it.
     *
     * @param state in which it is now
     * @param undone what became of it in the undo, or null if there was none
     */
    record Line(
            EntryId entry,
            String title,
            @Nullable String language,
            @Nullable String organisation,
            Fate fate,
            @Nullable Recalled undone,
            State state) {
        /** The message key of what became of it last. */
        public String key() {
            return undone == null ? fate.key() : undone.key();
        }

        /** Whether that is what somebody wanted. */
        public boolean isDone() {
            return undone == null ? fate == Fate.PUBLISHED : undone == Recalled.UNDONE;
        }
    }

    /** How many were published. */
    public long published() {
        return lines.stream().filter(line -> line.fate() == Fate.PUBLISHED).count();
    }

    /** A batch in the list of the last ones. */
    record Summary(
            UUID id,
            @Nullable UUID moderator,
            Instant at,
            Instant undoUntil,
            @Nullable Instant undoneAt,
            long published) {}
}
