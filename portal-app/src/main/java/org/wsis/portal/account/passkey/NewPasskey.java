package org.wsis.portal.account.passkey;

import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.wsis.web.PlainText;

/** What the script sends to register a passkey. */
record NewPasskey(String label, PublicKeyCredential<AuthenticatorAttestationResponse> credential) {
    private static final int LONGEST = 100;

    /** The owner's name for it, or the day's neutral one, never too long. */
    String shortLabel() {
        String clean = PlainText.of(label).replaceAll("\\p{Cntrl}", " ").strip();
        return clean.isEmpty() ? "Passkey" : clean.substring(0, Math.min(LONGEST, clean.length()));
    }
}
