package org.wsis.portal.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Matches addresses that no controller answers: whoever mistypes one is told that there is no such page, and is not
 * asked to sign in. An address that a controller answers stays denied until {@link Routes} names it.
 */
@Component
class NoSuchPage implements RequestMatcher {
    private static final String ANSWERED_BY_A_FILTER = "/logout";

    private final ObjectProvider<HandlerMapping> mappings;

    NoSuchPage(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (request.getRequestURI().equals(request.getContextPath() + ANSWERED_BY_A_FILTER)) {
            return false;
        }
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        List<HandlerMapping> all = mappings.orderedStream().toList();
        return all.stream().noneMatch(mapping -> answers(mapping, request));
    }

    private static boolean answers(HandlerMapping mapping, HttpServletRequest request) {
        try {
            HandlerExecutionChain chain = mapping.getHandler(request);
            return chain != null && !(chain.getHandler() instanceof ResourceHttpRequestHandler);
        } catch (ServletException otherRequest) {
            return true; // a controller would answer, were it another method or media type
        } catch (Exception unknown) {
            throw new IllegalStateException("Cannot tell who answers " + request.getRequestURI(), unknown);
        }
    }
}
