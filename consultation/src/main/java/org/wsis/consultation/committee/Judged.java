package org.wsis.consultation.committee;

import java.util.Set;
import org.wsis.account.AccountId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.speaker.LeftSeats;
import org.wsis.organisation.OrganisationId;

/**
 * A request that a committee judges, with what may tie it to a member.
 *
 * @param names of its speakers, co-authors and contact, in the plain form of the register
 * @param emails of its speakers, co-authors and contact, in small letters
 * @param left marks of the speakers who left it
 * @param organisations of which it is: the one that it names, and the one that took that in
 * @param declared who declared a conflict
 */
record Judged(
        RequestId id,
        AccountId author,
        Set<String> names,
        Set<String> emails,
        Set<String> left,
        Set<OrganisationId> organisations,
        Set<AccountId> declared) {
    Judged {
        names = Set.copyOf(names);
        emails = Set.copyOf(emails);
        left = Set.copyOf(left);
        organisations = Set.copyOf(organisations);
        declared = Set.copyOf(declared);
    }

    /** Whether it names the member, or did before they left. */
    boolean names(CommitteeMember member) {
        return names.contains(member.plainName())
                || emails.contains(member.plainEmail())
                || left.contains(LeftSeats.mark(id, member.plainEmail()));
    }
}
