package org.wsis.consultation.request.consent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;

/** Whoever closes their account is no speaker of any request any more; a seat stays. */
@Component
class SpeakerLeaving {
    private final Invitations invitations;

    SpeakerLeaving(Invitations invitations) {
        this.invitations = invitations;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        deleted.held().forEach(held -> invitations.leave(held, deleted.at()));
    }
}
