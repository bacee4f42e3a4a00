package org.wsis.consultation.review;

import org.springframework.stereotype.Component;
import org.wsis.account.Actor;
import org.wsis.account.Role;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Representatives;

/** Tells who speaks for a review or an event: people of its commission, and representatives of the organisation that held it. */
@Component
public class Speakers {
    private final Representatives representatives;

    Speakers(Representatives representatives) {
        this.representatives = representatives;
    }

    /** Whether the actor hands in its formal input: staff do so for others. */
    public boolean mayHandIn(Actor actor, ReviewView review) {
        return actor.isStaff() || isOfCommission(actor, review) || represents(actor, review);
    }

    private static boolean isOfCommission(Actor actor, ReviewView review) {
        Commission commission = review.details().commission();
        return commission != null && actor.has(Role.REGIONAL_COMMISSION, commission.name());
    }

    private boolean represents(Actor actor, ReviewView review) {
        return review.details().organisation() != null
                && representatives
                        .tie(new OrganisationId(review.details().organisation()), actor.account())
                        .representative();
    }
}
