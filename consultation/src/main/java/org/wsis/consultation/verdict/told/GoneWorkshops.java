package org.wsis.consultation.verdict.told;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.RequestGone;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.RequestSent;
import org.wsis.programme.WorkshopGone;
import org.wsis.programme.WorkshopGone.Reason;

/** Tells the Forum that a workshop of which it keeps a session stands no more as it was accepted. */
@Component
class GoneWorkshops {
    private final DraftSessions sessions;
    private final ApplicationEventPublisher events;

    GoneWorkshops(DraftSessions sessions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestGone gone) {
        tell(gone.request(), Reason.WITHDRAWN, gone.at());
    }

    /** What is sent again is judged anew. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RequestSent sent) {
        if (sent.again()) {
            tell(sent.request(), Reason.SENT_AGAIN, sent.at());
        }
    }

    private void tell(RequestId request, Reason reason, Instant at) {
        if (sessions.has(request)) {
            events.publishEvent(new WorkshopGone(request.value(), reason, at));
        }
    }
}
