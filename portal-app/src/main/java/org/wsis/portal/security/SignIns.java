package org.wsis.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Credential;
import org.wsis.account.Credentials;
import org.wsis.account.SecondFactors;

/** The one place where somebody becomes signed in: a new session id, a new form token, the page that was wanted. */
@Component
public class SignIns {
    private final Credentials credentials;
    private final SecondFactors factors;
    private final SecondFactorPolicy policy;
    private final SessionAuthenticationStrategy session;
    private final SecurityContextRepository contexts;
    private final HttpSessionRequestCache wanted;

    SignIns(
            Credentials credentials,
            SecondFactors factors,
            SecondFactorPolicy policy,
            SessionAuthenticationStrategy session,
            SecurityContextRepository contexts,
            HttpSessionRequestCache wanted) {
        this.credentials = credentials;
        this.factors = factors;
        this.policy = policy;
        this.session = session;
        this.contexts = contexts;
        this.wanted = wanted;
    }

    /** What the account may be after a sign-in of this strength. */
    public Authentication authentication(Credential account, boolean strong) {
        Person person = strong || policy == SecondFactorPolicy.OPTIONAL
                ? Person.withAllRoles(account, strong)
                : Person.withOneFactor(account);
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities());
    }

    /**
     * Goes on after a first factor: to the second one, if the account has one set up.
     *
     * @return the path to lead to, or empty if the account may not sign in
     */
    public Optional<String> firstFactorShown(
            Credential account, HttpServletRequest request, HttpServletResponse response) {
        if (account.locked()) {
            return Optional.empty();
        }
        if (factors.status(account.account()).codes()) {
            HalfSignIn.begin(account.account(), request);
            return Optional.of("/login/code");
        }
        return complete(account, false, request, response);
    }

    /**
     * Signs the account in.
     *
     * @param strong whether a second factor or a passkey was shown
     * @return the path to lead to: the page that was wanted before, or the person's own; empty if the account may not
     *     sign in
     */
    public Optional<String> complete(
            Credential account, boolean strong, HttpServletRequest request, HttpServletResponse response) {
        if (!credentials.signedIn(account.account())) {
            return Optional.empty();
        }
        renew(authentication(account, strong), request, response);
        HalfSignIn.end(request);
        return Optional.of(pageWanted(request, response));
    }

    /** Gives the person of this session all roles, because a second factor was set up or shown just now. */
    public void strengthen(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        credentials.byAccount(account).ifPresent(known -> renew(authentication(known, true), request, response));
    }

    private void renew(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        session.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private String pageWanted(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return saved == null ? "/account" : SavedPath.of(saved);
    }
}
