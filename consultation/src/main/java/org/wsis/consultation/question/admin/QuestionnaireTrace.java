package org.wsis.consultation.question.admin;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationId;
import org.wsis.schedule.PortalTime;

/** Leaves a trace of what staff do with questionnaires. */
@Component
class QuestionnaireTrace {
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    QuestionnaireTrace(ApplicationEventPublisher events, PortalTime time) {
        this.events = events;
        this.time = time;
    }

    /** Within the transaction of the act. */
    void write(String act, ConsultationId process, AccountId by, Map<String, String> facts) {
        events.publishEvent(new AuditedAct(
                by, time.now(), "consultation.question." + act, "consultation.process", process.toString(), facts));
    }
}
