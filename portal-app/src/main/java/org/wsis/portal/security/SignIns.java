package org.wsis.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.wsis.account.Credential;
import org.wsis.account.Credentials;

/** The one place where somebody becomes signed in: a new session id, a new form token, the page that was wanted. */
@Component
public class SignIns {
    private final Credentials credentials;
    private final SecondFactorPolicy policy;
    private final SessionAuthenticationStrategy session;
    private final SecurityContextRepository contexts;
    private final HttpSessionRequestCache wanted;

    SignIns(
            Credentials credentials,
            SecondFactorPolicy policy,
            SessionAuthenticationStrategy session,
            SecurityContextRepository contexts,
            HttpSessionRequestCache wanted) {
        this.credentials = credentials;
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
     * Signs the account in, which the caller has found to be allowed.
     *
     * @return the path to lead to: the page that was wanted before, or the person's own
     */
    public String complete(
            Credential account, boolean strong, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = authentication(account, strong);
        session.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        credentials.signedIn(account.account());
        return pageWanted(request, response);
    }

    private String pageWanted(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return saved == null ? "/account" : SavedPath.of(saved);
    }
}
