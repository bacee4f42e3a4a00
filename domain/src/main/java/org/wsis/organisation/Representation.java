package org.wsis.organisation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.moderation.Promise;

/**
 * A person's wish to represent an organisation, and what became of it.
 *
 * @param function what the person says to be there
 * @param decidedAt when it was decided, withdrawn or given up
 * @param reason what staff wrote with their decision, if they made one
 */
public record Representation(
        UUID id,
        OrganisationView organisation,
        AccountId person,
        String function,
        RepresentationState state,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    /** By when staff promise an answer. */
    public Instant promisedBy() {
        return Promise.answerFor(requestedAt);
    }
}
