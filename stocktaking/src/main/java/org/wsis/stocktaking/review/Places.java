package org.wsis.stocktaking.review;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.moderation.Promise;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.ReviewPage;
import org.wsis.stocktaking.entry.WaitingRows;
import org.wsis.stocktaking.entry.WaitingRows.Neighbours;
import org.wsis.web.QueueFilter;

/** Where an entry stands in the part of the queue that a moderator chose. */
@Component
class Places {
    private final WaitingRows rows;
    private final Clock clock;

    Places(WaitingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The neighbours of an entry.
     *
     * @param query of the chosen part of the queue, with its question mark, or empty
     */
    record Place(@Nullable EntryId previous, @Nullable EntryId next, String query) {}

    Place of(ReviewPage entry, QueueFilter filter, AccountId moderator) {
        Instant arrived = entry.receivedAt();
        Neighbours around = arrived == null
                ? Neighbours.NONE
                : rows.around(
                        entry.id(), arrived, filter.arrival(clock.instant(), Promise.ANSWER), filter.traits(moderator));
        return new Place(around.previous(), around.next(), filter.query());
    }

    /** Where a moderator goes on after a decision: to the next that waits in that part of the queue, else to the queue. */
    String after(EntryId decided, QueueFilter filter, AccountId moderator) {
        return rows.after(decided, filter.arrival(clock.instant(), Promise.ANSWER), filter.traits(moderator))
                        .map(next -> "/admin/stocktaking/entries/" + next)
                        .orElse("/admin/queue")
                + filter.query();
    }
}
