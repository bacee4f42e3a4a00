package org.wsis.portal.account.passkey;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.wsis.mail.PublicAddress;
import tools.jackson.databind.json.JsonMapper;

/**
 * A passkey counts as two factors, because the device asks for a finger, a face or a PIN: user verification is required,
 * at registration and at every sign-in.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {
    /** The reader and writer of what browsers send and get; not a bean, because the portal has its own mapper. */
    static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(
            PasskeyOwners owners, PasskeyRecords records, PublicAddress address) {
        String host = address.baseUrl().getHost();
        var portal = PublicKeyCredentialRpEntity.builder().id(host).name("WSIS").build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, records, portal, Set.of(address.of("")));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
