package org.wsis.web;

import java.io.Serial;
import org.springframework.http.HttpStatus;

/**
 * Ends a request of a machine with a problem detail (RFC 9457) in the reader's language. Only for controllers that are
 * {@code @RestController}; the words are {@code kit.problem.<code>.title} and {@code kit.problem.<code>}.
 */
public final class ApiProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String code;
    private final transient Object[] places;

    /** A problem of this code; the places are those of its message. */
    public ApiProblem(HttpStatus status, String code, Object... places) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.places = places.clone();
    }

    /** There is nothing of this name. */
    public static ApiProblem notFound() {
        return new ApiProblem(HttpStatus.NOT_FOUND, "not-found");
    }

    /** The status to answer with. */
    public HttpStatus status() {
        return status;
    }

    /** The end of its type, and of its message keys. */
    public String code() {
        return code;
    }

    /** What is said in its message. */
    public Object[] places() {
        return places.clone();
    }
}
