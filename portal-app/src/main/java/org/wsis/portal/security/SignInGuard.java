package org.wsis.portal.security;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Limits;
import org.wsis.account.Limits.Limit;
import org.wsis.account.Network;

/**
 * Slows guessing down: by address typed (whether or not it has an account), by network, and by asking for a proof of work
 * after some failures.
 */
@Component
public class SignInGuard {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Limit PASSWORDS =
            new Limit("account.password", 5, Duration.ofSeconds(2), Duration.ofMinutes(5), HOUR);
    private static final Limit CODES =
            new Limit("account.code", 5, Duration.ofSeconds(5), Duration.ofMinutes(15), HOUR);
    private static final Limit LETTERS =
            new Limit("account.letter", 3, Duration.ofMinutes(1), Duration.ofHours(2), Duration.ofDays(1));
    private static final Limit PASSWORDS_OF_A_NETWORK =
            new Limit("account.password.network", 60, Duration.ofSeconds(2), Duration.ofMinutes(15), HOUR);
    private static final Limit LETTERS_OF_A_NETWORK =
            new Limit("account.letter.network", 40, Duration.ofSeconds(10), HOUR, HOUR);
    private static final int FAILURES_WITHOUT_CHALLENGE = 3;
    private static final int FAILURES_OF_A_NETWORK_WITHOUT_CHALLENGE = 20;

    private final Limits limits;

    SignInGuard(Limits limits) {
        this.limits = limits;
    }

    /** Counts a password tried for the address; gives the time to wait if it is too early for one. */
    public Optional<Duration> password(@Nullable String email, Network network) {
        return limits.attempt(PASSWORDS_OF_A_NETWORK, network.key())
                .or(() -> limits.attempt(PASSWORDS, spelled(email)));
    }

    /** The password was right: its address starts anew, and the network is not charged for it. */
    public void passwordWasRight(@Nullable String email, Network network) {
        limits.forgive(PASSWORDS, spelled(email));
        limits.giveBack(PASSWORDS_OF_A_NETWORK, network.key());
    }

    /** Whether the next password must come with a proof of work. */
    public boolean asksForProof(@Nullable String email, Network network) {
        return limits.tries(PASSWORDS, spelled(email)) >= FAILURES_WITHOUT_CHALLENGE
                || limits.tries(PASSWORDS_OF_A_NETWORK, network.key()) >= FAILURES_OF_A_NETWORK_WITHOUT_CHALLENGE;
    }

    /** Counts a letter asked for the address; gives the time to wait if it is too early for one. */
    public Optional<Duration> letter(@Nullable String email, Network network) {
        return limits.attempt(LETTERS_OF_A_NETWORK, network.key()).or(() -> limits.attempt(LETTERS, spelled(email)));
    }

    /** Counts a one-time code tried for the account; gives the time to wait if it is too early for one. */
    public Optional<Duration> code(AccountId account) {
        return limits.attempt(CODES, account.toString());
    }

    /** The code was right: the account starts anew. */
    public void codeWasRight(AccountId account) {
        limits.forgive(CODES, account.toString());
    }

    private static String spelled(@Nullable String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }
}
