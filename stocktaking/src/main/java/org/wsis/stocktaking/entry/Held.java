package org.wsis.stocktaking.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationId;
import org.wsis.stocktaking.EntryId;

/**
 * In whose hands an entry is.
 *
 * @param organisation whose entry it is, if that is known
 * @param owner nobody for an entry of the archive, or if the account is gone
 * @param published only then it can be taken over
 */
public record Held(
        EntryId id,
        long number,
        String title,
        @Nullable OrganisationId organisation,
        @Nullable AccountId owner,
        boolean published) {
    /** For the query. */
    public Held(UUID id, Long number, String title, @Nullable UUID organisation, @Nullable UUID owner, State state) {
        this(
                new EntryId(id),
                number,
                title,
                organisation == null ? null : new OrganisationId(organisation),
                owner == null ? null : new AccountId(owner),
                state == State.PUBLISHED);
    }
}
