package org.wsis.search;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;

/** What staff see of the indexes and may ask for. */
@Service
public class IndexDesk {
    static final String CHECK = "index-check";
    static final String REBUILD = "index-rebuild";

    private final Indexes indexes;
    private final SchedulerClient scheduler;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IndexDesk(Indexes indexes, SchedulerClient scheduler, ApplicationEventPublisher events, Clock clock) {
        this.indexes = indexes;
        this.scheduler = scheduler;
        this.events = events;
        this.clock = clock;
    }

    /** All indexes. */
    public List<IndexStanding> standings() {
        return indexes.registers().stream()
                .map(register -> new IndexStanding(
                        register.name(),
                        register.key(),
                        indexes.lastCheck(register).orElse(null),
                        isWorking(register.name())))
                .toList();
    }

    /** Compares an index with its register, soon, once if it is asked for twice; false if there is no such index. */
    @Transactional
    public boolean check(String index, AccountId by) {
        return begin(CHECK, index, by, "search.index.check.asked");
    }

    /** Fills an index anew while it goes on answering, then compares it; false if there is no such index. */
    @Transactional
    public boolean rebuild(String index, AccountId by) {
        return begin(REBUILD, index, by, "search.index.rebuild.asked");
    }

    private boolean begin(String task, String name, AccountId by, String act) {
        if (indexes.named(name).isEmpty()) {
            return false;
        }
        // By the machine's time, as all jobs are; a rehearsal moves only the portal's.
        if (scheduler.scheduleIfNotExists(new TaskInstance<>(task, name), Instant.EPOCH)) {
            events.publishEvent(new AuditedAct(by, clock.instant(), act, "search.index", name, Map.of()));
        }
        return true;
    }

    private boolean isWorking(String index) {
        return List.of(CHECK, REBUILD).stream()
                .anyMatch(task -> scheduler
                        .getScheduledExecution(new TaskInstance<>(task, index))
                        .isPresent());
    }
}
