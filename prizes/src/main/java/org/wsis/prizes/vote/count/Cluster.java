package org.wsis.prizes.vote.count;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/**
 * Ballots that are looked at together, without what was chosen in them.
 *
 * @param act the last of two people, or null while nobody approved one
 */
record Cluster(
        UUID id,
        int edition,
        SetAsideRule rule,
        String reason,
        AccountId by,
        Instant at,
        int ballots,
        int choices,
        @Nullable Act act) {
    /** What two people did. */
    enum Act {
        SET_ASIDE,
        RESTORED
    }

    public boolean isSetAside() {
        return act == Act.SET_ASIDE;
    }
}
