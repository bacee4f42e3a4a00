package org.wsis.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A feature's part of the one queue; each feature that moderates offers one bean. What can be sifted by more than its
 * arrival overrides the methods that take {@link Traits}.
 */
public interface PendingItems {
    /** Message key of the process, for the queue's filter. */
    String process();

    /** Its name in the address of the queue: lower case, stable. */
    String kind();

    /** How many wait. */
    long count();

    /** How many of them arrived before this. */
    long arrivedBefore(Instant at);

    /** How long after its arrival an answer to a thing is promised. */
    default Duration promised() {
        return Promise.ANSWER;
    }

    /** The oldest first, at most {@code limit}. */
    List<PendingItem> oldest(int limit);

    /** How many of them fit. */
    default long count(Arrival arrival, Traits traits) {
        if (!traits.fitPlainThings()) {
            return 0;
        }
        long all = arrival.before() == null ? count() : arrivedBefore(arrival.before());
        return Math.max(0, all - tooEarly(arrival));
    }

    private long tooEarly(Arrival arrival) {
        return arrival.from() == null ? 0 : arrivedBefore(arrival.from());
    }

    /** The oldest that fit, at most {@code limit}. */
    default List<PendingItem> oldest(Arrival arrival, Traits traits, int limit) {
        if (!traits.fitPlainThings()) {
            return List.of();
        }
        return oldest(Math.toIntExact(tooEarly(arrival) + limit)).stream()
                .filter(item -> arrival.includes(item.since()))
                .limit(limit)
                .toList();
    }

    /** How many would fit for each value of a facet, if nothing were asked of that facet. */
    default Map<PendingFacet, Map<String, Long>> facets(Arrival arrival, Traits traits) {
        long nobodys = count(arrival, traits.without(PendingFacet.ASSIGNEE));
        return Map.of(PendingFacet.ASSIGNEE, Map.of(PendingFacet.NOBODY, nobodys));
    }
}
