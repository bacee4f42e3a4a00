package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.Content;
import org.wsis.stocktaking.content.Problem;
import org.wsis.stocktaking.content.Step;

/**
 * An entry as its owner sees it.
 *
 * @param owned that the reader owns it; else they write it along with its owner
 * @param publishedAt when it was first published
 * @param confirmedAt when the owner last said that it is still true
 * @param endedAt when the owner said that the activity has ended
 * @param revises the published entry that this one changes, or null
 * @param published what that entry says, or null
 * @param revision the change of this entry that is not decided, or null
 * @param pins the reasons of the last return, while the entry is returned
 * @param problems what stands between it and handing it in, by step
 */
public record OwnEntry(
        EntryId id,
        @Nullable Long number,
        boolean owned,
        State state,
        Content content,
        Instant changedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant promisedBy,
        @Nullable Instant publishedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,
        @Nullable EntryId revises,
        @Nullable Content published,
        @Nullable EntryId revision,
        List<Pin> pins,
        Map<Step, List<Problem>> problems,
        List<HistoryLine> history) {
    /** The entry that readers know: the one that this one changes, or itself. */
    public EntryId face() {
        return revises == null ? id : revises;
    }
}
