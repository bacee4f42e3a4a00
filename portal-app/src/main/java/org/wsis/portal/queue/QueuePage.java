package org.wsis.portal.queue;

import java.util.List;
import org.wsis.web.Paging;

/**
 * A page of the queue.
 *
 * @param processes each with how many wait
 * @param total over all processes
 */
record QueuePage(List<QueueRow> rows, Paging paging, List<ProcessCount> processes, long total) {
    /** A process of the filter; {@code index} is its value in the address. */
    record ProcessCount(int index, String key, long count) {}
}
