package org.wsis.consultation.meeting;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.phase.ConsultationPhases;
import org.wsis.schedule.PortalTime;

/** Where staff say where a meeting is, how to take part, and what was said. */
@Service
class MeetingDesk {
    private final MeetingRows rows;
    private final ConsultationPhases phases;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    MeetingDesk(MeetingRows rows, ConsultationPhases phases, ApplicationEventPublisher events, PortalTime time) {
        this.rows = rows;
        this.phases = phases;
        this.events = events;
        this.time = time;
    }

    /** The meeting of the phase is so from now on; throws if somebody changed it since the version, 0 for none. */
    @Transactional
    void describe(ConsultationId consultation, String phase, long version, MeetingDetails details, AccountId by) {
        phases.hold(consultation, phase);
        Optional<Meeting> known = rows.findByProcessAndPhase(consultation.value(), phase);
        if (known.map(meeting -> meeting.view().version() + 1).orElse(0L) != version) {
            throw new ObjectOptimisticLockingFailureException(Meeting.class, phase);
        }
        Meeting meeting = known.orElseGet(() -> Meeting.announced(consultation, phase, details));
        meeting.describe(details);
        rows.saveAndFlush(meeting);
        events.publishEvent(new AuditedAct(
                by,
                time.now(),
                "consultation.meeting.set",
                "consultation.process",
                consultation.toString(),
                Map.of("phase", phase)));
    }
}
