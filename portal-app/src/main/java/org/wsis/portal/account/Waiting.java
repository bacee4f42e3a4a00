package org.wsis.portal.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** Says that it is too early for another try, to people and to programs (429, Retry-After). */
public final class Waiting {
    private Waiting() {}

    static void say(Duration left, BindingResult errors, HttpServletResponse response) {
        say("portal.account.wait", left, errors, response);
    }

    /** In words of the form's own; their placeholder is the number of seconds. */
    public static void say(String key, Duration left, BindingResult errors, HttpServletResponse response) {
        long seconds = Math.max(1, left.toSeconds() + (left.getNano() > 0 ? 1 : 0));
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        errors.reject(key, new Object[] {seconds}, null);
    }
}
