package org.wsis.portal.queue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.audit.Trail;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Timetable;

/** Gathers what a member of the secretariat wants to know beside what waits. */
@Component
class QueueSides {
    private static final int DATES = 5;
    private static final int ACTS = 5;
    private static final Duration AHEAD = Duration.ofDays(60);
    private static final Trail.Filter ALL = new Trail.Filter(null, null, null, null, null, null);

    private final Timetable timetable;
    private final Trail trail;
    private final Accounts accounts;
    private final Clock clock;

    QueueSides(Timetable timetable, Trail trail, Accounts accounts, Clock clock) {
        this.timetable = timetable;
        this.trail = trail;
        this.accounts = accounts;
        this.clock = clock;
    }

    QueueSide side() {
        return new QueueSide(dates(), acts());
    }

    private List<PhaseView> dates() {
        Instant now = clock.instant();
        Instant end = now.plus(AHEAD);
        return timetable.between(now, end).stream()
                .filter(phase -> phase.closesAt() != null
                        && phase.closesAt().isAfter(now)
                        && phase.closesAt().isBefore(end))
                .sorted(Comparator.comparing(PhaseView::closesAt))
                .limit(DATES)
                .toList();
    }

    private List<QueueSide.Act> acts() {
        List<Trail.Entry> last = trail.find(ALL, 0, ACTS);
        List<AccountId> authors = last.stream()
                .map(Trail.Entry::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<AccountId, AccountView> people = authors.isEmpty() ? Map.of() : accounts.findAll(authors);
        return last.stream().map(entry -> act(entry, people)).toList();
    }

    private static QueueSide.Act act(Trail.Entry entry, Map<AccountId, AccountView> people) {
        AccountView author = entry.by() == null ? null : people.get(entry.by());
        return new QueueSide.Act(entry, author == null ? null : author.name());
    }
}
