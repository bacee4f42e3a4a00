package org.wsis.portal.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.portal.account.security.StepUp;
import org.wsis.portal.security.SignIns;

/** Registers and removes one's own passkeys; both need a sign-in as strong as the account already asks for. */
@Controller
@RequestMapping("/account/passkeys")
class PasskeyController {
    private static final Logger log = LoggerFactory.getLogger(PasskeyController.class);
    private static final String OPTIONS = "passkey.creation";

    private final WebAuthnRelyingPartyOperations operations;
    private final PasskeyDesk desk;
    private final StepUp stepUp;
    private final SignIns signIns;

    PasskeyController(WebAuthnRelyingPartyOperations operations, PasskeyDesk desk, StepUp stepUp, SignIns signIns) {
        this.operations = operations;
        this.desk = desk;
        this.stepUp = stepUp;
        this.signIns = signIns;
    }

    @PostMapping("/options")
    ResponseEntity<String> options(Authentication person, HttpServletRequest request) {
        stepUp.check(person);
        var options = operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
        request.getSession().setAttribute(OPTIONS, options);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(PasskeyConfiguration.JSON.writeValueAsString(options));
    }

    @PostMapping
    ResponseEntity<Map<String, String>> register(
            @RequestBody String body,
            Authentication person,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        stepUp.check(person);
        Object asked = request.getSession().getAttribute(OPTIONS);
        request.getSession().removeAttribute(OPTIONS);
        if (!(asked instanceof PublicKeyCredentialCreationOptions options)) {
            return ResponseEntity.badRequest().build();
        }
        try {
            desk.register(actor.account(), options, PasskeyConfiguration.JSON.readValue(body, NewPasskey.class));
        } catch (RuntimeException refused) {
            log.info("A new passkey was refused: {}", refused.getClass().getSimpleName());
            return ResponseEntity.badRequest().build();
        }
        signIns.strengthen(actor.account(), request, response);
        return ResponseEntity.ok(Map.of("path", "/account/security"));
    }

    @PostMapping("/removal")
    String remove(@RequestParam String id, Authentication person, Actor actor, RedirectAttributes flash) {
        stepUp.check(person);
        boolean done = decoded(id).map(key -> desk.remove(actor.account(), key)).orElse(false);
        flash.addFlashAttribute(done ? "done" : "problem", "portal.account.passkey." + (done ? "removed" : "unknown"));
        return "redirect:/account/security";
    }

    private static Optional<byte[]> decoded(String id) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
