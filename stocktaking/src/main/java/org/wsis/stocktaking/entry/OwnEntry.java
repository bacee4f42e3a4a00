package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.Comparator;
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
 * @param edition the call to which it was counted when it first came, or null
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
        @Nullable String edition,
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

    /** When it first came, before any correction. */
    public @Nullable Instant cameAt() {
        return history.stream()
                .filter(line -> line.key().equals(Act.Kind.RECEIVED.key()))
                .map(HistoryLine::at)
                .min(Comparator.naturalOrder())
                .orElse(receivedAt);
    }
}
