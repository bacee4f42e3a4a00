package org.wsis.prizes.vote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/**
 * A voter saved the first choice in an edition. Published in the transaction of the vote.
 *
 * @param email the voter's address, or null if the account is gone
 */
public record BallotBegun(
        int edition, AccountId voter, @Nullable String email, Instant at) {
    @Override
    public String toString() {
        return "BallotBegun[" + edition + "]";
    }
}
