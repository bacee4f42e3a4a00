package org.wsis.consultation.committee;

import java.util.Set;
import org.wsis.account.AccountId;
import org.wsis.consultation.RequestId;
import org.wsis.organisation.OrganisationId;

/**
 * A request that a committee judges, with what may tie it to a member.
 *
 * @param names of its speakers, co-authors and contact, in the plain form of the register
 * @param emails of its speakers, co-authors and contact, in small letters
 * @param organisations of which it is: the one that it names, and the one that took that in
 * @param declared who declared a conflict
 */
record Judged(
        RequestId id,
        AccountId author,
        Set<String> names,
        Set<String> emails,
        Set<OrganisationId> organisations,
        Set<AccountId> declared) {
    Judged {
        names = Set.copyOf(names);
        emails = Set.copyOf(emails);
        organisations = Set.copyOf(organisations);
        declared = Set.copyOf(declared);
    }
}
