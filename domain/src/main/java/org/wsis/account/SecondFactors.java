package org.wsis.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One-time codes of an authenticator app, and recovery codes. Time is real, never a rehearsal's. */
public interface SecondFactors {
    /** Whether the account has set up an app, and how many recovery codes are left. */
    Status status(AccountId account);

    /** The secret to set up an app with, in Base32: a new one, or the one that still waits for its first code. */
    String begin(AccountId account);

    /** Ends the set-up with the app's first code; gives the recovery codes, which are shown once. Empty: wrong code. */
    Optional<List<String>> confirm(AccountId account, @Nullable String code);

    /** Whether it is a code of the app that was not used before, or an unused recovery code; it is used up. */
    boolean verify(AccountId account, @Nullable String code);

    /** New recovery codes in place of all earlier ones. */
    List<String> renewRecoveryCodes(AccountId account);

    /** Removes the app and the recovery codes. */
    void remove(AccountId account);

    /**
     * What is set up.
     *
     * @param codes whether an app gives codes
     * @param recoveryCodes how many are left
     * @param passkeys how many passkeys are registered
     */
    record Status(boolean codes, int recoveryCodes, int passkeys) {
        /** Whether there is any factor beside the password. */
        public boolean any() {
            return codes || passkeys > 0;
        }
    }
}
