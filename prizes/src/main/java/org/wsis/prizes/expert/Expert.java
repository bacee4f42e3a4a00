package org.wsis.prizes.expert;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationId;

/**
 * A member of the group, with what may tie them to projects.
 *
 * @param country ISO 3166-1 alpha-2, or null
 * @param organisations that the person belongs to or speaks for
 * @param names of these organisations, in the plain form of the register
 */
public record Expert(
        AccountId person,
        String name,
        String email,
        @Nullable String country,
        Set<OrganisationId> organisations,
        Set<String> names) {
    /** Copies the sets. */
    public Expert {
        organisations = Set.copyOf(organisations);
        names = Set.copyOf(names);
    }
}
