package org.wsis.consultation.removal;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationKind;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.NamesPhase;
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
    private final NamesPhase names;
    private final Planning planning;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    RemovalDesk(
            RemovalRows rows,
            ConsultationPhases phases,
            NamesPhase names,
            Planning planning,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.rows = rows;
        this.phases = phases;
        this.names = names;
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
        Stream<PhaseView> its = phases.of(consultation).stream().map(ConsultationPhase::dates);
        Stream<PhaseView> all = isForum(consultation) ? Stream.concat(its, names.of(consultation).stream()) : its;
        Removal removal = RemovalRules.judge(consultation, all.toList(), rows.of(consultation.id(), now), now);
        return removal == Removal.DONE && isOnRecord(consultation) ? Removal.TOLD : removal;
    }

    private boolean isOnRecord(ConsultationView consultation) {
        return planning.isOnRecord(consultation.phaseProcess(), consultation.phaseEdition())
                || isForum(consultation) && names.isOnRecord(consultation);
    }

    private static boolean isForum(ConsultationView consultation) {
        return consultation.kind() == ConsultationKind.FORUM;
    }

    /** Removes it with its phases, if nothing happened in it. */
    @Transactional
    public Removal remove(ConsultationView consultation, String reason, AccountId by) {
        if (!rows.lock(consultation.id())) {
            return Removal.GONE;
        }
        Instant now = time.now();
        Removal removal = judge(consultation, now);
        if (removal != Removal.DONE) {
            return removal;
        }
        if (!withdraw(consultation, by)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
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

    /** People may be told of its dates while this runs. */
    private boolean withdraw(ConsultationView consultation, AccountId by) {
        return planning.withdraw(consultation.phaseProcess(), consultation.phaseEdition(), by)
                && (!isForum(consultation) || names.withdraw(consultation, by));
    }
}
