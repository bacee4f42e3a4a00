package org.wsis.portal.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wsis.portal.home.HomePage.LatestList;
import org.wsis.portal.home.HomePage.OpenPhase;
import org.wsis.reference.Reference;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Timetable;
import org.wsis.web.Latest;
import org.wsis.web.PhaseAction;

/** Gathers the home page in a few statements, however much there is. */
@Component
class HomePages {
    private static final int NEWEST = 4;
    private static final int DATES = 8;
    private static final int DATES_OVER = 2;
    private static final String CONSULTATION = "ocp";
    private static final Duration SOON = Duration.ofDays(60);

    private final Timetable timetable;
    private final Reference reference;
    private final List<PhaseAction> actions;
    private final List<Latest> latest;
    private final Clock clock;
    private final List<Figure> figures = Figure.all();

    HomePages(
            Timetable timetable,
            Reference reference,
            ObjectProvider<PhaseAction> actions,
            ObjectProvider<Latest> latest,
            Clock clock) {
        this.timetable = timetable;
        this.reference = reference;
        this.actions = actions.orderedStream().toList();
        this.latest = latest.orderedStream().toList();
        this.clock = clock;
    }

    HomePage page() {
        Instant now = clock.instant();
        LocalDate today = GenevaTime.dayOf(now);
        List<PhaseView> open = timetable.openNow();
        List<PhaseView> known = timetable.between(startOf(today.getYear() - 1), startOf(today.getYear() + 1));
        List<PhaseView> year = HomeDates.ofYear(known, today.getYear());
        List<PhaseView> deadlines = deadlines(year, now);
        Map<PhaseId, PhaseAction.Link> links = links(open, deadlines);
        return new HomePage(
                open.stream().map(phase -> open(phase, today, links)).toList(),
                deadlines.stream().map(phase -> open(phase, today, links)).toList(),
                open.isEmpty() ? timetable.nextToOpen().orElse(null) : null,
                today.getYear(),
                dated(HomeDates.around(year, now, DATES_OVER, DATES), now),
                dated(HomeDates.ofRunningEdition(known, CONSULTATION, now), now),
                figures,
                latest.stream().map(HomePages::newest).toList(),
                reference.actionLines(),
                reference.sdgs());
    }

    private static List<PhaseView> deadlines(List<PhaseView> year, Instant now) {
        return year.stream()
                .filter(phase -> phase.opensAt() == null && phase.closesAt() != null)
                .filter(phase -> Objects.requireNonNull(phase.closesAt()).isAfter(now)
                        && phase.closesAt().isBefore(now.plus(SOON)))
                .sorted(Comparator.comparing(PhaseView::closesAt))
                .toList();
    }

    /** What can be done in them; where several modules offer something, the first. */
    private Map<PhaseId, PhaseAction.Link> links(List<PhaseView> open, List<PhaseView> deadlines) {
        List<PhaseView> shown = Stream.concat(open.stream(), deadlines.stream()).toList();
        Map<PhaseId, PhaseAction.Link> links = new HashMap<>();
        actions.forEach(module -> module.in(shown).forEach(links::putIfAbsent));
        return links;
    }

    private static OpenPhase open(PhaseView phase, LocalDate today, Map<PhaseId, PhaseAction.Link> links) {
        // The last moment that still counts: a phase that closes at midnight ends on the day before.
        LocalDate lastDay =
                GenevaTime.dayOf(Objects.requireNonNull(phase.closesAt()).minusNanos(1));
        return new OpenPhase(phase, lastDay, ChronoUnit.DAYS.between(today, lastDay), links.get(phase.id()));
    }

    private static LatestList newest(Latest module) {
        return new LatestList(module.key(), module.path(), module.newest(NEWEST));
    }

    private static Instant startOf(int year) {
        return GenevaTime.startOf(LocalDate.of(year, 1, 1));
    }

    private static List<HomePage.YearDate> dated(List<PhaseView> phases, Instant now) {
        return phases.stream()
                .map(phase -> new HomePage.YearDate(phase, phase.stateAt(now)))
                .toList();
    }
}
