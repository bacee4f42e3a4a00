package org.wsis.consultation.committee;

import java.util.Locale;
import java.util.Set;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationId;

/**
 * A member of a committee, with what may tie them to requests.
 *
 * @param plainName in the plain form of the register
 * @param organisations that the person belongs to or speaks for
 */
public record CommitteeMember(
        AccountId person, String name, String email, String plainName, Set<OrganisationId> organisations) {
    /** Copies the set. */
    public CommitteeMember {
        organisations = Set.copyOf(organisations);
    }

    /** The address in small letters. */
    String plainEmail() {
        return email.toLowerCase(Locale.ROOT);
    }
}
