package org.wsis.portal.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wsis.moderation.PendingItem;
import org.wsis.moderation.Promise;
import org.wsis.schedule.GenevaTime;

/**
 * An item of the queue with its age.
 *
 * @param assignee the name of who has it in review, or null
 * @param due how many days are left until the day for which an answer is promised; 0 for today, negative if it is over
 */
record QueueRow(PendingItem item, @Nullable String assignee, long days, long hours, boolean late, long due) {
    static QueueRow of(PendingItem item, @Nullable String assignee, Instant now) {
        Duration age = Duration.between(item.since(), now);
        return new QueueRow(
                item,
                assignee,
                age.toDays(),
                age.toHours(),
                age.compareTo(Promise.LATE) >= 0,
                ChronoUnit.DAYS.between(GenevaTime.dayOf(now), GenevaTime.dayOf(item.promisedBy())));
    }
}
