package org.wsis.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registered passkeys, as rows. Verifying them is the security layer's work. Runs in the caller's transaction. */
public interface Passkeys {
    /** The account's, the oldest first. */
    List<Passkey> of(AccountId account);

    /** The passkey of this credential id. */
    Optional<Passkey> find(byte[] id);

    /** Keeps a new one, or the counters and times of a known one. */
    void keep(Passkey passkey);

    /** Removes one of the account's; false if it has none of this id. */
    boolean remove(AccountId account, byte[] id);

    /**
     * A passkey. All bytes as the WebAuthn recommendation names them; no part of it is secret.
     *
     * @param label its owner's name for it
     * @param transports separated by commas
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Passkey(
            byte[] id,
            AccountId account,
            String label,
            byte[] publicKey,
            long signatureCount,
            boolean backupEligible,
            boolean backupState,
            boolean uvInitialized,
            String transports,
            byte @Nullable [] attestation,
            byte @Nullable [] clientData,
            Instant createdAt,
            Instant usedAt) {}
}
