package org.wsis.portal.queue;

import java.util.List;
import org.wsis.web.Paging;

/**
 * A page of the queue.
 *
 * @param processes each with how many wait
 * @param total over all processes
 * @param due how many of them are to be answered by the end of today, or are late
 * @param late how many wait for {@link org.wsis.moderation.Promise#LATE} or longer
 */
record QueuePage(List<QueueRow> rows, Paging paging, List<ProcessCount> processes, long total, long due, long late) {
    /** A process of the filter; {@code index} is its value in the address. */
    record ProcessCount(int index, String key, long count) {}
}
