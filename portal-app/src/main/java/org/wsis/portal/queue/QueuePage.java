package org.wsis.portal.queue;

import java.util.List;
import java.util.Map;
import org.wsis.moderation.PendingFacet;
import org.wsis.web.Paging;

/**
 * A page of the queue.
 *
 * @param processes each with how many of its things fit
 * @param facets how many fit for each value of a facet
 */
record QueuePage(
        List<QueueRow> rows,
        Paging paging,
        List<ProcessCount> processes,
        Map<PendingFacet, Map<String, Long>> facets,
        Numbers numbers) {
    /** A process of the filter. */
    record ProcessCount(String kind, String key, long count, boolean chosen) {}

    /**
     * The whole queue in numbers, whatever is chosen.
     *
     * @param due how many are to be answered by the end of today, or are late
     * @param late how many wait for {@link org.wsis.moderation.Promise#LATE} or longer
     */
    record Numbers(long total, long due, long late) {}

    /** How many fit, of all chosen processes. */
    public long fitting() {
        return processes.stream().mapToLong(ProcessCount::count).sum();
    }

    /** Whether something is shown that can be published with others. */
    public boolean offersTickets() {
        return rows.stream().anyMatch(row -> row.item().ticket() != null);
    }
}
