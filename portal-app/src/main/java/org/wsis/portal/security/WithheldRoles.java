package org.wsis.portal.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/**
 * Leads a person whose roles wait for a second factor to where it is shown or set up; refuses everybody else. A form sent
 * to an address that nobody answers is told so, with or without its token.
 */
final class WithheldRoles implements AccessDeniedHandler {
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final NoSuchPage noSuchPage;

    WithheldRoles(NoSuchPage noSuchPage) {
        this.noSuchPage = noSuchPage;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean page = HttpMethod.GET.matches(request.getMethod());
        if (page
                && request.getUserPrincipal() instanceof Authentication signedIn
                && signedIn.getPrincipal() instanceof Person person
                && person.withheld()) {
            response.sendRedirect("/account/security");
        } else if (noSuchPage.matches(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            refusal.handle(request, response, denied);
        }
    }
}
