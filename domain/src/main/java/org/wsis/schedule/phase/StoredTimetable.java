package org.wsis.schedule.phase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Timetable;

/** The timetable as stored, asked with the portal's clock. */
@Component
@Transactional(readOnly = true)
class StoredTimetable implements Timetable {
    private final Phases phases;
    private final Clock clock;

    StoredTimetable(Phases phases, Clock clock) {
        this.phases = phases;
        this.clock = clock;
    }

    @Override
    public Optional<PhaseView> phase(String process, String edition, String key) {
        return phases.named(process, edition, key).map(Phase::view);
    }

    @Override
    public Optional<PhaseView> phase(PhaseId id) {
        return phases.find(id.value()).map(Phase::view);
    }

    @Override
    public List<PhaseView> phases(String process, String edition) {
        return views(phases.ofEdition(process, edition));
    }

    @Override
    public List<PhaseView> openNow() {
        return views(phases.openAt(clock.instant()));
    }

    @Override
    public List<PhaseView> between(Instant from, Instant until) {
        return views(phases.between(from, until));
    }

    @Override
    public Optional<PhaseView> nextToOpen() {
        return phases.openingAfter(clock.instant(), Limit.of(1)).stream()
                .findFirst()
                .flatMap(phases::find)
                .map(Phase::view);
    }

    private static List<PhaseView> views(List<Phase> found) {
        return found.stream().map(Phase::view).toList();
    }
}
