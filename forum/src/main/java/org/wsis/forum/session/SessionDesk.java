package org.wsis.forum.session;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.programme.SessionDrafted;
import org.wsis.programme.SpeakerDeclined;
import org.wsis.programme.WorkshopAccepted;
import org.wsis.programme.WorkshopGone;

/** Keeps a session to be for each accepted request, in the transaction that tells of it, and what becomes of that. */
@Service
class SessionDesk {
    private final DraftSessions sessions;
    private final ApplicationEventPublisher events;

    SessionDesk(DraftSessions sessions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.events = events;
    }

    /** Told twice, it keeps one. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(WorkshopAccepted accepted) {
        if (sessions.findByRequestAndGoneAtIsNull(accepted.request()).isPresent()) {
            return;
        }
        int number = sessions.nextNumber(accepted.edition());
        sessions.saveAndFlush(DraftSession.of(accepted, number));
        events.publishEvent(new SessionDrafted(accepted.request(), accepted.edition(), number, accepted.at()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(WorkshopGone gone) {
        sessions.findByRequestAndGoneAtIsNull(gone.request()).ifPresent(session -> {
            session.takeOff(gone);
            sessions.saveAndFlush(session);
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SpeakerDeclined declined) {
        sessions.findByRequest(declined.request()).forEach(session -> {
            session.decline(declined);
            sessions.saveAndFlush(session);
        });
    }
}
