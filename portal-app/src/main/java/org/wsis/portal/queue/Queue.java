package org.wsis.portal.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.wsis.account.AccountId;
import org.wsis.moderation.Arrival;
import org.wsis.moderation.PendingFacet;
import org.wsis.moderation.PendingItem;
import org.wsis.moderation.PendingItems;
import org.wsis.moderation.Promise;
import org.wsis.moderation.Traits;
import org.wsis.schedule.GenevaTime;
import org.wsis.web.Paging;
import org.wsis.web.QueueFilter;

/** Brings together what waits in every feature. */
@Service
class Queue {
    static final int SIZE = 20;

    /** Nobody leafs further; what is behind comes forward as the front is decided. */
    static final int DEEPEST = 50;

    private final List<PendingItems> processes;
    private final QueueRows rows;
    private final Clock clock;

    Queue(List<PendingItems> processes, QueueRows rows, Clock clock) {
        this.processes = processes.stream()
                .sorted(Comparator.comparing(PendingItems::process))
                .toList();
        this.rows = rows;
        this.clock = clock;
    }

    QueuePage page(int number, QueueFilter filter, AccountId reader) {
        Instant now = clock.instant();
        Traits traits = filter.traits(reader);
        List<QueuePage.ProcessCount> counts = processes.stream()
                .map(process -> new QueuePage.ProcessCount(
                        process.kind(),
                        process.process(),
                        process.count(arrival(process, filter, now), traits),
                        filter.kinds().contains(process.kind())))
                .toList();
        long fitting = counts.stream()
                .filter(count -> filter.kinds().isEmpty() || count.chosen())
                .mapToLong(QueuePage.ProcessCount::count)
                .sum();
        var paging = new Paging(Math.clamp(number, 1, DEEPEST), SIZE, Math.min(fitting, (long) DEEPEST * SIZE));
        List<PendingItem> shown = oldest(filter, traits, now, (paging.number() - 1) * SIZE, SIZE);
        return new QueuePage(rows.of(shown, now), paging, counts, facets(filter, traits, now), numbers(now));
    }

    /** A part of everything that fits, the oldest first. */
    List<QueueRow> part(int page, int size, QueueFilter filter, AccountId reader) {
        Instant now = clock.instant();
        return rows.of(oldest(filter, filter.traits(reader), now, (page - 1) * size, size), now);
    }

    private List<PendingItem> oldest(QueueFilter filter, Traits traits, Instant now, int skipped, int most) {
        return chosen(filter)
                .flatMap(process -> process.oldest(arrival(process, filter, now), traits, skipped + most).stream())
                .sorted(Comparator.comparing(PendingItem::since))
                .skip(skipped)
                .limit(most)
                .toList();
    }

    private Map<PendingFacet, Map<String, Long>> facets(QueueFilter filter, Traits traits, Instant now) {
        Map<PendingFacet, Map<String, Long>> all = new EnumMap<>(PendingFacet.class);
        chosen(filter)
                .map(process -> process.facets(arrival(process, filter, now), traits))
                .forEach(facets -> facets.forEach((facet, counts) -> counts.forEach((value, count) ->
                        all.computeIfAbsent(facet, key -> new HashMap<>()).merge(value, count, Long::sum))));
        return all;
    }

    private Stream<PendingItems> chosen(QueueFilter filter) {
        return processes.stream()
                .filter(process -> filter.kinds().isEmpty() || filter.kinds().contains(process.kind()));
    }

    private static Arrival arrival(PendingItems process, QueueFilter filter, Instant now) {
        return filter.arrival(now, process.promised());
    }

    private QueuePage.Numbers numbers(Instant now) {
        Instant tonight = GenevaTime.startOf(GenevaTime.dayOf(now).plusDays(1));
        Instant late = now.minus(Promise.LATE);
        return new QueuePage.Numbers(
                processes.stream().mapToLong(PendingItems::count).sum(),
                processes.stream()
                        .mapToLong(process -> process.arrivedBefore(tonight.minus(process.promised())))
                        .sum(),
                processes.stream()
                        .mapToLong(process -> process.arrivedBefore(late))
                        .sum());
    }
}
