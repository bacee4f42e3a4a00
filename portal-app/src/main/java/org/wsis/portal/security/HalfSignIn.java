package org.wsis.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.wsis.account.AccountId;

/**
 * Somebody who has shown the first factor and owes the second. To the rest of the portal this is still a visitor: it is a
 * note in the session, never an authentication.
 */
public record HalfSignIn(AccountId account, Instant at) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String NAME = HalfSignIn.class.getName();
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final InstantSource REAL_TIME = InstantSource.system();

    /** Notes the first factor, in a session with a new id. */
    public static void begin(AccountId account, HttpServletRequest request) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(NAME, new HalfSignIn(account, REAL_TIME.instant()));
    }

    /** Who owes a second factor in this session, for ten minutes after the first. */
    public static Optional<AccountId> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(NAME) instanceof HalfSignIn half
                        && half.at().plus(LIFE).isAfter(REAL_TIME.instant())
                ? Optional.of(half.account())
                : Optional.empty();
    }

    /** Forgets it. */
    public static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(NAME);
    }
}
