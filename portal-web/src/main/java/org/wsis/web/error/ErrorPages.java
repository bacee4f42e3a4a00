package org.wsis.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page for each status that readers can meet; every other one shows the page of its kind. */
@Component
class ErrorPages implements ErrorViewResolver {
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 429, 500, 503);

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> ignored) {
        int shown = KNOWN.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500;
        return new ModelAndView("kit/error/page", Map.of("key", "kit.error." + shown), status);
    }
}
