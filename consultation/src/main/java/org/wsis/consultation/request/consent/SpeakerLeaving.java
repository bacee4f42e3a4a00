package org.wsis.consultation.request.consent;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.consultation.request.Requests;
import org.wsis.consultation.request.consent.Invitations.Place;
import org.wsis.programme.SpeakerDeclined;

/**
 * Whoever closes their account is no speaker of any request any more; a seat stays. The requests are held first, so that nobody
 * sends them or lets a letter about them leave with who goes.
 */
@Component
class SpeakerLeaving {
    private final Invitations invitations;
    private final Requests requests;
    private final ApplicationEventPublisher events;

    SpeakerLeaving(Invitations invitations, Requests requests, ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.requests = requests;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        requests.hold(
                invitations.naming(deleted.held()).stream().map(Place::request).toList());
        invitations
                .naming(deleted.held())
                .forEach(place -> events.publishEvent(new SpeakerDeclined(
                        place.request().value(), invitations.leave(place.speaker(), deleted.at()), deleted.at())));
    }
}
