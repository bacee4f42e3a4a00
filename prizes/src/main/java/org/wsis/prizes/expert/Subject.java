package org.wsis.prizes.expert;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param partners what it says of its partners, in the plain form of the register
 * @param earlier projects of earlier contests by the same organisation, submitter or owner
 * @param declared who declared a conflict
 */
public record Subject(
        ProjectId id,
        int category,
        @Nullable OrganisationId organisation,
        @Nullable String country,
        @Nullable AccountId submitter,
        @Nullable String ownerEmail,
        String partners,
        Set<Earlier> earlier,
        Set<AccountId> declared) {
    /** Copies the sets. */
    public Subject {
        earlier = Set.copyOf(earlier);
        declared = Set.copyOf(declared);
    }

    /** Whether it names an organisation of this plain name among its partners, word by word. */
    boolean namesPartner(String name) {
        return (" " + partners + " ").contains(" " + name + " ");
    }

    /** The same, of the organisation that took its own in, if one did. */
    Subject with(Map<OrganisationId, OrganisationView> today) {
        OrganisationView stayed = organisation == null ? null : today.get(organisation);
        return stayed == null
                ? this
                : new Subject(id, category, stayed.id(), country, submitter, ownerEmail, partners, earlier, declared);
    }

    /** The same, linked to what was handed in before. */
    Subject after(Set<Earlier> before) {
        return new Subject(id, category, organisation, country, submitter, ownerEmail, partners, before, declared);
    }

    /** By what it is linked to what was handed in before: who it is of. */
    Stream<Object> links() {
        return new Earlier(organisation, submitter, ownerEmail == null ? null : ownerEmail.toLowerCase(Locale.ROOT))
                .links();
    }
}
