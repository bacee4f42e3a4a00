package org.wsis.web.error;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.wsis.web.ProblemDetails;
import tools.jackson.databind.json.JsonMapper;

/**
 * What fails under {@code /api/} outside a controller (no such address, another method, a failure) is a problem detail,
 * too, and never a page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ProblemsOfMachines extends OncePerRequestFilter {
    private static final String API = "/api/";

    private final ProblemDetails problems;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemsOfMachines(ProblemDetails problems, LocaleResolver locales, JsonMapper json) {
        this.problems = problems;
        this.locales = locales;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR
                || !(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed)
                || !failed.startsWith(request.getContextPath() + API);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        ProblemDetail problem =
                problems.of(HttpStatusCode.valueOf(response.getStatus()), locales.resolveLocale(request));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
