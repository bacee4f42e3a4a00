package org.wsis.consultation.formal;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.call.Calls;
import org.wsis.consultation.call.Standing;
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.phase.ConsultationPhases;

/** Asks whether formal inputs are taken at a moment, and from whom. */
@Component
class FormalRight {
    private final ConsultationPhases phases;

    FormalRight(ConsultationPhases phases) {
        this.phases = phases;
    }

    /** How the time for inputs stands. */
    Standing at(ConsultationView consultation, Instant now) {
        List<ConsultationPhase> its = phases.of(consultation);
        return FormalRules.at(its, Calls.among(its, now), now);
    }

    /** Staff hand in for others at any time. */
    boolean mayNow(Actor actor, Standing standing) {
        return actor.isStaff() || standing.takes();
    }
}
