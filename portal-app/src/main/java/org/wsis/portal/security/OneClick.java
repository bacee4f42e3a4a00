package org.wsis.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a mail program sends when somebody clicks on its own word for stopping letters (RFC 8058): it has no session, hence
 * no token of a form; the token in the letter's address is its right, and nobody can guess it.
 */
final class OneClick implements RequestMatcher {
    private final List<PathPatternRequestMatcher> stops;

    OneClick(String... addresses) {
        stops = List.of(addresses).stream()
                .map(address -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, address))
                .toList();
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return stops.stream().anyMatch(stop -> stop.matches(request))
                && request.getParameter("token") != null
                && "One-Click".equals(request.getParameter("List-Unsubscribe"));
    }
}
