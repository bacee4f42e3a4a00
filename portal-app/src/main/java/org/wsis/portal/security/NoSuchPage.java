package org.wsis.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
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
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final ObjectProvider<HandlerMapping> mappings;

    NoSuchPage(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (!READING.contains(request.getMethod())) {
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
        } catch (HttpRequestMethodNotSupportedException otherMethod) {
            return true;
        } catch (Exception unknown) {
            throw new IllegalStateException("Cannot tell who answers " + request.getRequestURI(), unknown);
        }
    }
}
