package org.wsis.consultation.question.admin;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.consultation.ConsultationId;

/** Leaves a trace of what staff do with questionnaires. */
@Component
class QuestionnaireTrace {
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionnaireTrace(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Within the transaction of the act. */
    void write(String act, ConsultationId process, AccountId by, Map<String, String> facts) {
        events.publishEvent(new AuditedAct(
                by,
                clock.instant(),
                "consultation.question." + act,
                "consultation.process",
                process.toString(),
                facts));
    }
}
