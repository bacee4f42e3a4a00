package org.wsis.stocktaking.entry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.Content;

/**
 * An entry as a moderator sees it.
 *
 * @param version what the moderator saw, to be sent with the decision
 * @param publishedAt when it was first published
 * @param revises the published entry that it would change, or null
 * @param published what that entry says, or null
 * @param from the name of its owner, or null if the account is gone
 * @param with the names of those who write it along
 * @param own that the moderator writes it, alone or with others
 * @param mayDecide that this moderator's decision would be accepted now
 * @param mayClaim that this moderator can take it in review
 */
public record ReviewPage(
        EntryId id,
        long version,
        long number,
        State state,
        Content content,
        @Nullable Instant receivedAt,
        @Nullable Instant promisedBy,
        @Nullable Instant publishedAt,
        @Nullable EntryId revises,
        @Nullable Content published,
        @Nullable String from,
        List<String> with,
        @Nullable String reviewer,
        boolean own,
        boolean mayDecide,
        boolean mayClaim,
        List<HistoryLine> history) {

    /** The entry that readers know: the one that this one changes, or itself. */
    public EntryId face() {
        return revises == null ? id : revises;
    }

    /** The last reasons for which it was returned, while its answer is looked at; else none. */
    public List<HistoryLine> answered() {
        return history.stream()
                .filter(act -> state.isPending() && act.isReturn())
                .limit(1)
                .toList();
    }
}
