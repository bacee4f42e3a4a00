package org.wsis.portal.queue;

import java.time.Duration;
import java.time.Instant;
import org.wsis.moderation.PendingItem;
import org.wsis.moderation.Promise;

/** An item of the queue with its age. */
record QueueRow(PendingItem item, long days, long hours, boolean late, boolean overdue) {
    static QueueRow of(PendingItem item, Instant now) {
        Duration age = Duration.between(item.since(), now);
        return new QueueRow(
                item,
                age.toDays(),
                age.toHours(),
                age.compareTo(Promise.LATE) >= 0,
                item.promisedBy().isBefore(now));
    }
}
