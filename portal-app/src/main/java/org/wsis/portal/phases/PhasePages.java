package org.wsis.portal.phases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.schedule.Following;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseRecord;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Reach;
import org.wsis.schedule.Timetable;

/** Reads what the pages of phases show. */
@Component
class PhasePages {
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final Reach NOBODY = new Reach(List.of(), List.of(), 0);

    private final Planning planning;
    private final Timetable timetable;
    private final Following following;
    private final Accounts accounts;
    private final Clock clock;

    PhasePages(Planning planning, Timetable timetable, Following following, Accounts accounts, Clock clock) {
        this.planning = planning;
        this.timetable = timetable;
        this.following = following;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The phases that are open, come within about a year, or have no date yet. */
    Collection<PhaseView> current() {
        Instant now = clock.instant();
        var phases = new LinkedHashSet<>(timetable.openNow());
        phases.addAll(timetable.between(now, now.plus(AHEAD)));
        phases.addAll(timetable.undated());
        return phases;
    }

    /** The process that is shown, or all of them, and whether the reader follows them. */
    List<FollowLine> follows(String shown, @Nullable Actor reader) {
        List<String> followed = reader == null ? List.of() : following.of(reader.account());
        return Timetable.PROCESSES.stream()
                .filter(process -> !Timetable.PROCESSES.contains(shown) || process.equals(shown))
                .map(process -> new FollowLine(process, followed.contains(process)))
                .toList();
    }

    /** Without names and audience. */
    Optional<PhasePage> forEverybody(PhaseId id) {
        return planning.record(id).map(record -> page(record, Map.of(), NOBODY));
    }

    PhasePage forStaff(PhaseRecord record) {
        List<AccountId> authors = record.changes().stream()
                .map(PhaseRecord.Change::by)
                .filter(Objects::nonNull)
                .toList();
        Map<AccountId, AccountView> people = authors.isEmpty() ? Map.of() : accounts.findAll(authors);
        return page(record, people, planning.reach(record.phase()));
    }

    private static PhasePage page(PhaseRecord record, Map<AccountId, AccountView> people, Reach reach) {
        List<DateChange> changes = record.changes().stream()
                .map(change -> change(change, people))
                .sorted(Comparator.comparing(DateChange::number).reversed())
                .toList();
        return new PhasePage(record.phase(), record.dates(), record.source(), changes, reach);
    }

    private static DateChange change(PhaseRecord.Change change, Map<AccountId, AccountView> people) {
        @Nullable AccountView author = change.by() == null ? null : people.get(change.by());
        return new DateChange(
                change.number(),
                change.before(),
                change.reason(),
                change.source(),
                change.at(),
                author == null ? null : author.name(),
                change.by() != null,
                change.told());
    }
}
