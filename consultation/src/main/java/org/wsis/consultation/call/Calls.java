package org.wsis.consultation.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.phase.ConsultationPhases;

/** Asks about the calls of consultations. */
@Component
@Transactional(readOnly = true)
public class Calls {
    private final ConsultationPhases phases;

    Calls(ConsultationPhases phases) {
        this.phases = phases;
    }

    /** The call that matters at the moment: open, taking late contributions, next or last; empty if none has dates. */
    public Optional<Call> of(ConsultationView consultation, Instant now) {
        return among(phases.of(consultation), now);
    }

    /** Whether contributions are taken at the moment, in time or late. */
    public boolean takes(ConsultationView consultation, Instant now) {
        return of(consultation, now).filter(call -> call.at(now).takes()).isPresent();
    }

    /** The call that matters at the moment, where all phases are known already. */
    public static Optional<Call> among(List<ConsultationPhase> phases, Instant now) {
        return CallRules.of(phases, now);
    }
}
