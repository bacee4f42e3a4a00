package org.wsis.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.wsis.mail.PublicAddress;

/** Writes problem details; each type is explained on the page about data. */
@Component
public class ProblemDetails {
    /** The ends of all types, for the page that explains them. */
    public static final List<String> CODES = List.of(
            "parameter",
            "page",
            "size",
            "too-deep",
            "cursor",
            "cursor-gone",
            "not-found",
            "not-allowed",
            "read-only",
            "other-format",
            "not-understood",
            "too-many",
            "busy",
            "our-fault");

    private static final String KEY = "kit.problem.";

    private final MessageSource messages;
    private final PublicAddress address;

    ProblemDetails(MessageSource messages, PublicAddress address) {
        this.messages = messages;
        this.address = address;
    }

    /** The problem in a language. */
    public ProblemDetail of(ApiProblem problem, Locale locale) {
        return of(problem.status(), problem.code(), locale, problem.places());
    }

    /** The problem of a status that says all there is to say. */
    public ProblemDetail of(HttpStatusCode status, Locale locale) {
        String code = switch (status.value()) {
            case 401, 403 -> "not-allowed";
            case 404 -> "not-found";
            case 405 -> "read-only";
            case 406 -> "other-format";
            default -> status.is4xxClientError() ? "not-understood" : "our-fault";
        };
        return of(status, code, locale);
    }

    private ProblemDetail of(HttpStatusCode status, String code, Locale locale, Object... places) {
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(status, messages.getMessage(KEY + code, places, locale));
        detail.setTitle(messages.getMessage(KEY + code + ".title", null, locale));
        detail.setType(URI.create(address.of("/data#" + code)));
        return detail;
    }
}
