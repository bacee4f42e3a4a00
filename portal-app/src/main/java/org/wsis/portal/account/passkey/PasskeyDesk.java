package org.wsis.portal.account.passkey;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Passkeys;
import org.wsis.portal.account.AccountTrace;
import org.wsis.portal.account.security.SecurityLetters;

/** Registers and removes passkeys, with trace and a letter to the owner. */
@Component
@Transactional
class PasskeyDesk {
    private final WebAuthnRelyingPartyOperations operations;
    private final Passkeys passkeys;
    private final AccountTrace trace;
    private final SecurityLetters letters;

    PasskeyDesk(
            WebAuthnRelyingPartyOperations operations, Passkeys passkeys, AccountTrace trace, SecurityLetters letters) {
        this.operations = operations;
        this.passkeys = passkeys;
        this.trace = trace;
        this.letters = letters;
    }

    void register(AccountId owner, PublicKeyCredentialCreationOptions options, NewPasskey made) {
        operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                options, new RelyingPartyPublicKey(made.credential(), made.shortLabel())));
        trace.write("passkey.registered", owner);
        letters.tell(owner);
    }

    boolean remove(AccountId owner, byte[] id) {
        boolean done = passkeys.remove(owner, id);
        if (done) {
            trace.write("passkey.removed", owner);
            letters.tell(owner);
        }
        return done;
    }
}
