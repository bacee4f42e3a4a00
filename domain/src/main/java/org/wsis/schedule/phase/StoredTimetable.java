package org.wsis.schedule.phase;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.reading.PublicReads;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Timetable;

/**
 * The timetable as stored, asked with the portal's clock. The phases, some hundreds, are kept while nobody changes them;
 * which of them are open is worked out at each question, so that a phase opens and closes on time.
 */
@Component
class StoredTimetable implements Timetable {
    private static final Comparator<PhaseView> BY_NAME =
            Comparator.comparing(PhaseView::process).thenComparing(PhaseView::key);
    private static final Comparator<PhaseView> BY_OPENING =
            by(PhaseView::opensAt).thenComparing(BY_NAME);
    private static final Comparator<PhaseView> BY_CLOSING =
            by(PhaseView::closesAt).thenComparing(BY_NAME);
    private static final Comparator<PhaseView> BY_FIRST = by(phase ->
                    phase.opensAt() == null ? phase.closesAt() : phase.opensAt())
            .thenComparing(BY_CLOSING);

    private final Phases phases;
    private final PublicReads reads;
    private final Clock clock;

    StoredTimetable(Phases phases, PublicReads reads, Clock clock) {
        this.phases = phases;
        this.reads = reads;
        this.clock = clock;
    }

    private record AllPhases() {}

    @Override
    @Transactional(readOnly = true)
    public Optional<PhaseView> phase(String process, String edition, String key) {
        return phases.named(process, edition, key).map(Phase::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PhaseView> phase(PhaseId id) {
        return phases.find(id.value()).map(Phase::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PhaseView> phases(String process, String edition) {
        return views(phases.ofEdition(process, edition));
    }

    @Override
    public List<PhaseView> of(Set<String> processes) {
        return all().filter(phase -> processes.contains(phase.process()))
                .sorted(BY_FIRST)
                .toList();
    }

    @Override
    public List<PhaseView> openNow() {
        return openAt(clock.instant());
    }

    @Override
    public List<PhaseView> openAt(Instant at) {
        return all().filter(phase -> phase.isOpen(at)).sorted(BY_CLOSING).toList();
    }

    @Override
    public List<PhaseView> between(Instant from, Instant until) {
        return all().filter(phase -> isIn(phase.opensAt(), from, until) || isIn(phase.closesAt(), from, until))
                .sorted(BY_FIRST)
                .toList();
    }

    @Override
    public Optional<PhaseView> nextToOpen() {
        Instant now = clock.instant();
        return all().filter(phase -> phase.opensAt() != null && phase.opensAt().isAfter(now))
                .min(BY_OPENING);
    }

    @Override
    public List<PhaseView> undated() {
        int year = GenevaTime.dayOf(clock.instant()).getYear();
        return all().filter(phase -> isUndated(phase) && !isBefore(year, phase.edition()))
                .sorted(BY_NAME)
                .toList();
    }

    private static boolean isUndated(PhaseView phase) {
        return phase.opensAt() == null
                && phase.closesAt() == null
                && phase.announcedStart() == null
                && phase.announcedEnd() == null;
    }

    /** Editions are years, but for a few that the archive names otherwise. */
    private static boolean isBefore(int year, String edition) {
        return edition.matches("\\d{4}") && Integer.parseInt(edition) < year;
    }

    private Stream<PhaseView> all() {
        return reads.of(new AllPhases(), () -> views(phases.all())).stream();
    }

    private static boolean isIn(@Nullable Instant at, Instant from, Instant until) {
        return at != null && !at.isBefore(from) && at.isBefore(until);
    }

    private static Comparator<PhaseView> by(Function<PhaseView, @Nullable Instant> time) {
        return Comparator.comparing(phase -> Objects.requireNonNullElse(time.apply(phase), Instant.MAX));
    }

    private static List<PhaseView> views(List<Phase> found) {
        return found.stream().map(Phase::view).toList();
    }
}
