package org.wsis.portal.operation;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 400 to parameters with characters that no form sends and no database takes: NUL, control characters, halves of
 * a surrogate pair. The line and page breaks that people paste from documents pass. What the server itself refuses to
 * read, such as too many parameters or too large a body, is answered here as well, before anybody else asks for it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UnreadableText extends OncePerRequestFilter {
    private static final String REFUSED = UnreadableText.class.getName();
    private static final Pattern UNREADABLE = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF\\p{Cs}]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(REFUSED) != null) {
            chain.doFilter(new WithoutBody(request), response);
        } else if (request.getDispatcherType() == DispatcherType.ERROR || isReadable(request, response)) {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean isReadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            boolean readable = isReadable(request);
            if (!readable) {
                response.sendError(HttpStatus.BAD_REQUEST.value());
            }
            return readable;
        } catch (IllegalStateException refused) {
            request.setAttribute(REFUSED, true);
            response.sendError(status(refused));
            return false;
        }
    }

    /** The server says by its own exception what is wrong, but of text in a form with files that is too large. */
    private static int status(IllegalStateException refused) {
        return refused instanceof InvalidParameterException known
                ? known.getErrorCode()
                : HttpStatus.CONTENT_TOO_LARGE.value();
    }

    private static boolean isReadable(HttpServletRequest request) {
        Stream<String> path = Stream.of(request.getServletPath());
        Stream<String> parameters =
                request.getParameterMap().entrySet().stream().flatMap(UnreadableText::texts);
        return Stream.concat(path, parameters)
                .noneMatch(text -> UNREADABLE.matcher(text).find());
    }

    private static Stream<String> texts(Map.Entry<String, String[]> parameter) {
        return Stream.concat(Stream.of(parameter.getKey()), Arrays.stream(parameter.getValue()));
    }
}
