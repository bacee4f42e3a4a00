package org.wsis.web.error;

import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.web.ApiProblem;
import org.wsis.web.ProblemDetails;

/** Turns what goes wrong in controllers for machines into problem details. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
    private final ProblemDetails problems;

    ProblemAdvice(ProblemDetails problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail said(ApiProblem problem, Locale locale) {
        return problems.of(problem, locale);
    }

    @ExceptionHandler
    ProblemDetail status(ResponseStatusException problem, Locale locale) {
        return problems.of(problem.getStatusCode(), locale);
    }

    /** An id in the path that is none names nothing; a bad parameter is the reader's to correct. */
    @ExceptionHandler
    ProblemDetail notConvertible(MethodArgumentTypeMismatchException problem, Locale locale) {
        return problem.getParameter().hasParameterAnnotation(PathVariable.class)
                ? problems.of(HttpStatus.NOT_FOUND, locale)
                : problems.of(new ApiProblem(HttpStatus.BAD_REQUEST, "parameter", problem.getName()), locale);
    }
}
