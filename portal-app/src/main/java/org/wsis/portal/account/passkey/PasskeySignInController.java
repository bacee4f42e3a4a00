package org.wsis.portal.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wsis.account.Credential;
import org.wsis.account.Credentials;
import org.wsis.portal.security.SignIns;
import tools.jackson.core.type.TypeReference;

/** Signing in with a passkey: the script asks for a challenge, then sends what the device signed. */
@Controller
@RequestMapping("/login/passkey")
class PasskeySignInController {
    private static final Logger log = LoggerFactory.getLogger(PasskeySignInController.class);
    private static final String OPTIONS = "passkey.request";

    private final WebAuthnRelyingPartyOperations operations;
    private final Credentials credentials;
    private final SignIns signIns;

    PasskeySignInController(WebAuthnRelyingPartyOperations operations, Credentials credentials, SignIns signIns) {
        this.operations = operations;
        this.credentials = credentials;
        this.signIns = signIns;
    }

    @PostMapping("/options")
    ResponseEntity<String> options(HttpServletRequest request) {
        var options =
                operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        request.getSession().setAttribute(OPTIONS, options);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(PasskeyConfiguration.JSON.writeValueAsString(options));
    }

    @PostMapping
    ResponseEntity<Map<String, String>> signIn(
            @RequestBody String body, HttpServletRequest request, HttpServletResponse response) {
        return verified(body, request)
                .flatMap(account -> signIns.complete(account, true, request, response))
                .map(path -> ResponseEntity.ok(Map.of("path", path)))
                .orElseGet(() -> ResponseEntity.status(401).build());
    }

    /** Whatever is wrong with it (shape, signature, origin, counter), the answer is the same. */
    private Optional<Credential> verified(String body, HttpServletRequest request) {
        Object asked = request.getSession().getAttribute(OPTIONS);
        request.getSession().removeAttribute(OPTIONS);
        if (!(asked instanceof PublicKeyCredentialRequestOptions options)) {
            return Optional.empty();
        }
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> answer =
                    PasskeyConfiguration.JSON.readValue(body, new TypeReference<>() {});
            var owner = operations.authenticate(new RelyingPartyAuthenticationRequest(options, answer));
            return Optional.ofNullable(owner)
                    .flatMap(known -> credentials.byAccount(PasskeyRecords.account(known.getId())));
        } catch (RuntimeException refused) {
            log.info("A passkey was refused: {}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
