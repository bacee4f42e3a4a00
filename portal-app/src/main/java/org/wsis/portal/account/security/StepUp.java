package org.wsis.portal.account.security;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.wsis.account.SecondFactors;
import org.wsis.portal.security.Person;

/** Who has a second factor must have shown it in this session before changing what protects the account. */
@Component
public class StepUp {
    private final SecondFactors factors;

    StepUp(SecondFactors factors) {
        this.factors = factors;
    }

    /** Whether this sign-in is strong enough. */
    public boolean isEnough(Authentication signedIn) {
        return signedIn.getPrincipal() instanceof Person person
                && (person.strong() || !factors.status(person.actor().account()).any());
    }

    /** Throws {@link AccessDeniedException} if this sign-in is not strong enough. */
    public void check(Authentication signedIn) {
        if (!isEnough(signedIn)) {
            throw new AccessDeniedException("A second factor is needed");
        }
    }
}
