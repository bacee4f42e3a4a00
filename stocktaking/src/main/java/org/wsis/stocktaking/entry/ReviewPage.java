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
 * @param from the name of its owner, or null if the account is gone
 * @param mayDecide that this moderator's decision would be accepted now
 * @param mayClaim that this moderator can take it in review
 * @param previous what waits in front of it in the queue, or null
 * @param next what waits behind it, or null
 */
public record ReviewPage(
        EntryId id,
        long version,
        long number,
        State state,
        Content content,
        @Nullable Instant receivedAt,
        @Nullable Instant promisedBy,
        @Nullable String from,
        @Nullable String reviewer,
        boolean own,
        boolean mayDecide,
        boolean mayClaim,
        @Nullable EntryId previous,
        @Nullable EntryId next,
        List<HistoryLine> history) {

    /** The last reasons for which it was returned, while its answer is looked at; else none. */
    public List<HistoryLine> answered() {
        return history.stream()
                .filter(act -> state.isPending() && act.key().equals(Act.Kind.RETURNED.key()))
                .limit(1)
                .toList();
    }
}
