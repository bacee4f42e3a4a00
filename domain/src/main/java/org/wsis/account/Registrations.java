package org.wsis.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sign-ups that wait for the confirmation of their address, for 24 hours. Runs in the caller's transaction. */
public interface Registrations {
    /** Keeps the sign-up and gives the token that confirms it. */
    String keep(Registration registration);

    /** The sign-up of this token, without using it up: for the page with the button. */
    Optional<Registration> look(@Nullable String token);

    /** Uses the token up and gives its sign-up. */
    Optional<Registration> redeem(@Nullable String token);

    /**
     * A sign-up.
     *
     * @param person without an organisation: that is registered when the address is confirmed
     * @param organisation its name as typed, or null
     */
    record Registration(
            EmailAddress email, NewPerson person, @Nullable String organisation) {}
}
