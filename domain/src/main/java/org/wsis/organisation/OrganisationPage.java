package org.wsis.organisation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/**
 * Everything that the register knows of an organisation.
 *
 * @param merged the ids that lead here after merges
 */
public record OrganisationPage(
        OrganisationView view,
        long version,
        Instant registeredAt,
        List<Name> names,
        List<Domain> domains,
        List<Representative> representatives,
        List<OrganisationId> merged,
        List<Done> history) {
    /**
     * A name by which it is found.
     *
     * @param own whether it is its own name, which cannot be removed
     */
    public record Name(
            UUID id,
            String text,
            @Nullable String language,
            @Nullable String country,
            boolean own) {}

    /** A confirmed mail domain. */
    public record Domain(String domain, Instant confirmedAt) {}

    /**
     * Somebody who speaks for it, or asked to.
     *
     * @param function what the person says to be there
     */
    public record Representative(
            UUID id, AccountId account, String function, RepresentationState state, Instant requestedAt) {}

    /**
     * An act of its history.
     *
     * @param kind {@code EDITED}, {@code MERGED} …; the word is {@code organisations.act.<kind in lower case>}
     * @param about the name, the domain or the other organisation that it concerned, or null
     * @param undoable whether it can be undone now
     */
    public record Done(
            UUID id,
            String kind,
            AccountId by,
            Instant at,
            @Nullable String about,
            String reason,
            boolean undone,
            boolean undoable) {}
}
