package org.wsis.consultation.formal;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsis.consultation.call.Call;
import org.wsis.consultation.call.Standing;
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.phase.PhaseAct;
import org.wsis.consultation.phase.PhaseParty;

/** When others than staff may hand in the formal input of a review or an event. Source: the phases of the consultation. */
final class FormalRules {
    private static final List<Standing> BEST_FIRST =
            List.of(Standing.OPEN, Standing.LATE, Standing.COMING, Standing.OVER);
    private static final Set<PhaseParty> NOT_STAFF_ONLY = EnumSet.complementOf(EnumSet.of(PhaseParty.STAFF));

    private FormalRules() {}

    /** How the phases stand in which others than staff hand in; over if there are none. */
    static Standing at(List<ConsultationPhase> phases, Optional<Call> call, Instant now) {
        return phases.stream()
                .filter(FormalRules::isForThem)
                .map(phase -> at(phase, call, now))
                .min(Comparator.comparingInt(BEST_FIRST::indexOf))
                .orElse(Standing.OVER);
    }

    private static boolean isForThem(ConsultationPhase phase) {
        return phase.setting() != null
                && NOT_STAFF_ONLY.contains(phase.setting().rights().getOrDefault(PhaseAct.HAND_IN, PhaseParty.STAFF));
    }

    /** A call stands as it does for contributions. */
    private static Standing at(ConsultationPhase phase, Optional<Call> call, Instant now) {
        return call.filter(one -> one.dates().key().equals(phase.key()))
                .map(one -> one.at(now))
                .orElseGet(() -> within(phase, now));
    }

    private static Standing within(ConsultationPhase phase, Instant now) {
        Instant opens = phase.dates().opensAt();
        Instant closes = phase.dates().closesAt();
        if (opens == null || now.isBefore(opens)) {
            return Standing.COMING;
        }
        return closes != null && now.isBefore(closes) ? Standing.OPEN : Standing.OVER;
    }

    /** Whether what is handed in at that moment is late. */
    static boolean isLate(Standing standing) {
        return standing == Standing.LATE || standing == Standing.OVER;
    }
}
