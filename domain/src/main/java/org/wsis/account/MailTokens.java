package org.wsis.account;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proofs that somebody reads a mailbox: random, kept as digests, used once, for a short real time. Runs in the caller's
 * transaction.
 */
public interface MailTokens {
    /**
     * A new token.
     *
     * @param account whom it proves; null for an unknown address, for which the same work is done and nobody is proved
     */
    String issue(Purpose purpose, @Nullable AccountId account);

    /** Whom the token proves, without using it up: for the page with the button. */
    Optional<AccountId> look(Purpose purpose, @Nullable String token);

    /** Whom the token proves; it and all others of the account for this purpose are used up. */
    Optional<AccountId> redeem(Purpose purpose, @Nullable String token);

    /** Makes every token of the account worthless. */
    void revoke(AccountId account);

    /** What a token is for, and for how long. */
    enum Purpose {
        SIGN_IN(Duration.ofMinutes(15)),
        RESET(Duration.ofHours(1)),
        OLD_ADDRESS(Duration.ofHours(24)),
        NEW_ADDRESS(Duration.ofHours(24));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        /** How long it can be used. */
        public Duration life() {
            return life;
        }
    }
}
