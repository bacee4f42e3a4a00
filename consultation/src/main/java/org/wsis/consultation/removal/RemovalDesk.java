package org.wsis.consultation.removal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.phase.ConsultationPhases;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Planning;
import org.wsis.schedule.PortalTime;

/** Where a consultation is removed that was opened by mistake. */
@Service
class RemovalDesk {
    private static final String SUBJECT = "consultation.process";

    private final RemovalRows rows;
    private final ConsultationPhases phases;
    private final Planning planning;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    RemovalDesk(
            RemovalRows rows,
            ConsultationPhases phases,
            Planning planning,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.rows = rows;
        this.phases = phases;
        this.planning = planning;
        this.events = events;
        this.time = time;
    }

    /** Whether it could be removed now, as far as one sees. */
    @Transactional(readOnly = true)
    public Removal look(ConsultationView consultation) {
        return judge(consultation, time.now());
    }

    private Removal judge(ConsultationView consultation, Instant now) {
        List<PhaseView> its =
                phases.of(consultation).stream().map(ConsultationPhase::dates).toList();
        return RemovalRules.judge(consultation, its, rows.of(consultation.id(), now), now);
    }

    /** Removes it with its phases, if nothing happened in it. */
    @Transactional
    public Removal remove(ConsultationView consultation, String reason, AccountId by) {
        rows.lock(consultation.id());
        Instant now = time.now();
        Removal removal = judge(consultation, now);
        if (removal != Removal.DONE) {
            return removal;
        }
        if (!planning.withdraw(consultation.phaseProcess(), consultation.phaseEdition(), by)) {
            return Removal.TOLD;
        }
        rows.remove(consultation.id(), reason, now);
        events.publishEvent(new AuditedAct(
                by,
                now,
                SUBJECT + ".removed",
                SUBJECT,
                consultation.id().toString(),
                Map.of("slug", consultation.slug(), "reason", reason)));
        return Removal.DONE;
    }
}
