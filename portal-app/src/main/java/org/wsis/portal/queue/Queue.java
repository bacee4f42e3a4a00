package org.wsis.portal.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.wsis.moderation.PendingItem;
import org.wsis.moderation.PendingItems;
import org.wsis.moderation.Promise;
import org.wsis.schedule.GenevaTime;
import org.wsis.web.Paging;

/** Brings together what waits in every feature. */
@Service
class Queue {
    static final int SIZE = 20;

    /** Nobody leafs further; what is behind comes forward as the front is decided. */
    static final int DEEPEST = 50;

    private final List<PendingItems> processes;
    private final Clock clock;

    Queue(List<PendingItems> processes, Clock clock) {
        this.processes = processes.stream()
                .sorted(Comparator.comparing(PendingItems::process))
                .toList();
        this.clock = clock;
    }

    QueuePage page(int number, @Nullable Integer process) {
        List<QueuePage.ProcessCount> counts = IntStream.range(0, processes.size())
                .mapToObj(index -> new QueuePage.ProcessCount(
                        index,
                        processes.get(index).process(),
                        processes.get(index).count()))
                .toList();
        List<QueuePage.ProcessCount> chosen = counts.stream()
                .filter(count -> process == null || count.index() == process)
                .toList();
        long total = sum(chosen);
        var paging = new Paging(Math.clamp(number, 1, DEEPEST), SIZE, Math.min(total, (long) DEEPEST * SIZE));
        return new QueuePage(rows(chosen, paging), paging, counts, sum(counts), due(), late());
    }

    private long due() {
        Instant tonight = GenevaTime.startOf(GenevaTime.dayOf(clock.instant()).plusDays(1));
        return processes.stream()
                .mapToLong(process -> process.arrivedBefore(tonight.minus(process.promised())))
                .sum();
    }

    private long late() {
        Instant late = clock.instant().minus(Promise.LATE);
        return processes.stream()
                .mapToLong(process -> process.arrivedBefore(late))
                .sum();
    }

    private static long sum(List<QueuePage.ProcessCount> counts) {
        return counts.stream().mapToLong(QueuePage.ProcessCount::count).sum();
    }

    private List<QueueRow> rows(List<QueuePage.ProcessCount> chosen, Paging paging) {
        Instant now = clock.instant();
        int last = paging.number() * SIZE;
        return chosen.stream()
                .flatMap(count -> processes.get(count.index()).oldest(last).stream())
                .sorted(Comparator.comparing(PendingItem::since))
                .skip((long) last - SIZE)
                .limit(SIZE)
                .map(item -> QueueRow.of(item, now))
                .toList();
    }
}
