package org.wsis.prizes.expert;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.prizes.project.ProjectId;

/**
 * A project that experts judge, with what may tie it to them.
 *
 * @param submitter null if gone
 * @param ownerEmail of an owner who did not hand it in, or null
 * @param declared who declared a conflict
 */
public record Subject(
        ProjectId id,
        int category,
        @Nullable OrganisationId organisation,
        @Nullable String country,
        @Nullable AccountId submitter,
        @Nullable String ownerEmail,
        Set<AccountId> declared) {
    /** Copies the set. */
    public Subject {
        declared = Set.copyOf(declared);
    }

    /** The same, of the organisation that took its own in, if one did. */
    Subject with(Map<OrganisationId, OrganisationView> today) {
        OrganisationView stayed = organisation == null ? null : today.get(organisation);
        return stayed == null ? this : new Subject(id, category, stayed.id(), country, submitter, ownerEmail, declared);
    }
}
