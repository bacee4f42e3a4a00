package org.wsis.prizes.expert;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationId;

/**
 * Who handed in or owned a project of an earlier contest, and for which organisation.
 *
 * @param organisation as the register knows it today
 * @param submitter null if gone
 * @param ownerEmail of an owner who did not hand it in, in small letters, or null
 */
public record Earlier(
        @Nullable OrganisationId organisation,
        @Nullable AccountId submitter,
        @Nullable String ownerEmail) {
    /** Whether the expert, or an organisation of theirs, was part of it. */
    boolean isOf(Expert expert) {
        return expert.person().equals(submitter)
                || expert.email().equalsIgnoreCase(ownerEmail)
                || organisation != null && expert.organisations().contains(organisation);
    }

    /** By what it is linked to a project: who it was of. */
    Stream<Object> links() {
        return Stream.of(
                        Optional.ofNullable(organisation),
                        Optional.ofNullable(submitter),
                        Optional.ofNullable(ownerEmail))
                .flatMap(Optional::stream);
    }
}
