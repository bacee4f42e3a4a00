package org.wsis.web.dispatch;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Compares a request only with the mappings whose address begins as its own. Spring MVC otherwise weighs methods, headers
 * and patterns of every mapping that has a variable, for each request: an eighth of the time of an entry's page.
 */
class HandlersByBeginning extends RequestMappingHandlerMapping {
    private final Map<RequestMappingInfo, List<String>> beginnings = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        return mayMatch(mapping, ServletRequestPathUtils.getCachedPathValue(request))
                ? super.getMatchingMapping(mapping, request)
                : null;
    }

    private boolean mayMatch(RequestMappingInfo mapping, String path) {
        if (path.indexOf('%') >= 0) {
            return true; // patterns are compared with what it stands for
        }
        for (String beginning : beginnings.computeIfAbsent(mapping, HandlersByBeginning::beginningsOf)) {
            if (path.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> beginningsOf(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .map(HandlersByBeginning::beginningOf)
                .toList();
    }

    /** What stands before the first variable or wildcard, without its last slash, since {@code /a/**} takes {@code /a}, too. */
    private static String beginningOf(String pattern) {
        int end = 0;
        while (end < pattern.length() && "{*?".indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        return end > 0 && pattern.charAt(end - 1) == '/' ? pattern.substring(0, end - 1) : pattern.substring(0, end);
    }
}
