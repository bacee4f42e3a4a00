package org.wsis.consultation.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.PhaseView;

/** Tells from its phases how far a consultation is. */
final class ProgressRules {
    private ProgressRules() {}

    /** Those that are open, the next to close first. */
    static List<PhaseView> open(List<PhaseView> phases, Instant now) {
        return phases.stream()
                .filter(phase -> phase.isOpen(now))
                .sorted(Comparator.comparing(PhaseView::closesAt))
                .toList();
    }

    /** Under way from its first day until its last phase is over; phases without dates decide nothing. */
    static Progress of(List<PhaseView> phases, Instant now) {
        List<String> states =
                dated(phases).map(phase -> phase.stateAt(now)).distinct().toList();
        if (states.equals(List.of("done"))) {
            return Progress.PAST;
        }
        return states.isEmpty() || states.equals(List.of("next")) ? Progress.COMING : Progress.RUNNING;
    }

    /** The one that comes next, by the day on which it begins or, if that is not known, ends. */
    static Optional<PhaseView> next(List<PhaseView> phases, Instant now) {
        return dated(phases)
                .filter(phase -> phase.stateAt(now).equals("next"))
                .min(Comparator.comparing(phase -> Objects.requireNonNullElse(first(phase), Instant.MAX)));
    }

    private static Stream<PhaseView> dated(List<PhaseView> phases) {
        return phases.stream().filter(phase -> first(phase) != null);
    }

    private static @Nullable Instant first(PhaseView phase) {
        return phase.opensAt() == null ? phase.closesAt() : phase.opensAt();
    }
}
