package org.wsis.consultation.request.consent;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.programme.SpeakerDeclined;

/** Whoever closes their account is no speaker of any request any more; a seat stays. */
@Component
class SpeakerLeaving {
    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    SpeakerLeaving(Invitations invitations, ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        deleted.held()
                .forEach(held -> invitations
                        .naming(held)
                        .forEach((request, speaker) -> events.publishEvent(
                                new SpeakerDeclined(request, invitations.leave(speaker, deleted.at()), deleted.at()))));
    }
}
