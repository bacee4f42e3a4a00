package org.wsis.prizes.vote.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.prizes.vote.signal.Check;

/**
 * A check that a voter has not passed.
 *
 * @param project the choice that waits for it, or null
 * @param category of that choice, or null
 * @param title of that choice, or null
 * @param sent whether a letter left for it
 */
record OpenCheck(
        int edition,
        AccountId voter,
        Check kind,
        @Nullable UUID project,
        @Nullable Integer category,
        @Nullable String title,
        boolean sent) {
    public boolean isByMail() {
        return kind == Check.MAIL;
    }
}
