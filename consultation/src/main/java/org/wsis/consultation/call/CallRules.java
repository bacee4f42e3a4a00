package org.wsis.consultation.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.phase.PhaseAct;
import org.wsis.consultation.phase.PhaseKind;
import org.wsis.consultation.phase.PhaseSetting;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseView;

/** Finds the call that matters at a moment. */
final class CallRules {
    private CallRules() {}

    /** The one that is open, else one that takes late contributions, else the next, else the last. */
    static Optional<Call> of(List<ConsultationPhase> phases, Instant now) {
        List<Call> calls = phases.stream()
                .filter(phase -> phase.is(PhaseKind.CALL) && phase.dates().closesAt() != null)
                .map(phase -> call(phase, phases))
                .toList();
        return Stream.of(Standing.OPEN, Standing.LATE, Standing.COMING)
                .flatMap(standing -> calls.stream().filter(call -> call.at(now) == standing))
                .findFirst()
                .or(() -> calls.stream().reduce((one, later) -> later));
    }

    private static Call call(ConsultationPhase phase, List<ConsultationPhase> all) {
        PhaseSetting setting = Objects.requireNonNull(phase.setting());
        Instant closes = Objects.requireNonNull(phase.dates().closesAt());
        Instant begun = Objects.requireNonNullElse(phase.dates().opensAt(), closes);
        Instant reviewed = all.stream()
                .filter(one -> one.is(PhaseKind.REVIEW) || one.is(PhaseKind.BRIEF))
                .flatMap(one -> Stream.ofNullable(first(one.dates())))
                .filter(begun::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Call(
                phase.dates(),
                opens(phase.dates(), all),
                setting.rights().get(PhaseAct.CONTRIBUTE),
                setting.late(),
                setting.requests(),
                setting.rights().get(PhaseAct.REQUEST),
                reviewed);
    }

    /** A call of one day is a deadline: who contributes need not wait for it once the consultation has begun. */
    private static @Nullable Instant opens(PhaseView call, List<ConsultationPhase> all) {
        boolean deadline = call.opensAt() == null
                || call.announcedStart() != null && call.announcedStart().equals(call.announcedEnd());
        return deadline
                ? all.stream()
                        .flatMap(one -> Stream.ofNullable(first(one.dates())))
                        .min(Comparator.naturalOrder())
                        .orElse(call.opensAt())
                : call.opensAt();
    }

    private static @Nullable Instant first(PhaseView phase) {
        LocalDate day = phase.announcedStart() == null ? phase.announcedEnd() : phase.announcedStart();
        return phase.opensAt() != null ? phase.opensAt() : day == null ? null : GenevaTime.startOf(day);
    }
}
