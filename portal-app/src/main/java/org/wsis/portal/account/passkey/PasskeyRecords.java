package org.wsis.portal.account.passkey;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Passkeys;
import org.wsis.account.Passkeys.Passkey;

/** The account module's passkeys in Spring Security's words. A user handle is the account's id, 16 bytes. */
@Component
class PasskeyRecords implements UserCredentialRepository {
    private static final int HANDLE_BYTES = 16;

    private final Passkeys passkeys;

    PasskeyRecords(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    static Bytes handle(AccountId account) {
        return new Bytes(ByteBuffer.allocate(HANDLE_BYTES)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array());
    }

    static AccountId account(Bytes handle) {
        if (handle.getBytes().length != HANDLE_BYTES) {
            throw new IllegalArgumentException("Not a user handle of this portal");
        }
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public void delete(Bytes credentialId) {
        passkeys.find(credentialId.getBytes()).ifPresent(found -> passkeys.remove(found.account(), found.id()));
    }

    @Override
    public void save(CredentialRecord made) {
        passkeys.keep(new Passkey(
                made.getCredentialId().getBytes(),
                account(made.getUserEntityUserId()),
                made.getLabel(),
                made.getPublicKey().getBytes(),
                made.getSignatureCount(),
                made.isBackupEligible(),
                made.isBackupState(),
                made.isUvInitialized(),
                made.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .collect(Collectors.joining(",")),
                bytes(made.getAttestationObject()),
                bytes(made.getAttestationClientDataJSON()),
                made.getCreated(),
                made.getLastUsed()));
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return passkeys.find(credentialId.getBytes()).map(PasskeyRecords::known).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return passkeys.of(account(handle)).stream().map(PasskeyRecords::known).toList();
    }

    private static CredentialRecord known(Passkey passkey) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(passkey.id()))
                .userEntityUserId(handle(passkey.account()))
                .publicKey(new ImmutablePublicKeyCose(passkey.publicKey()))
                .signatureCount(passkey.signatureCount())
                .backupEligible(passkey.backupEligible())
                .backupState(passkey.backupState())
                .uvInitialized(passkey.uvInitialized())
                .transports(transports(passkey.transports()))
                .attestationObject(wrap(passkey.attestation()))
                .attestationClientDataJSON(wrap(passkey.clientData()))
                .label(passkey.label())
                .created(passkey.createdAt())
                .lastUsed(passkey.usedAt())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static @Nullable Bytes wrap(byte @Nullable [] bytes) {
        return bytes == null ? null : new Bytes(bytes);
    }
}
