package org.wsis.portal.hostile;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody with a browser, which keeps the session's cookie and sends what it is told, also what no browser would send. */
final class Caller {
    private final MockMvcTester portal;

    @Nullable
    String session;

    Caller(MockMvcTester portal, @Nullable String session) {
        this.portal = portal;
        this.session = session;
    }

    Answer get(String path) {
        return perform(MockMvcRequestBuilders.get(URI.create(path)));
    }

    Answer post(String path, Typed typed) {
        if (!typed.multipart()) {
            return perform(filled(MockMvcRequestBuilders.post(URI.create(path)), typed));
        }
        var request = MockMvcRequestBuilders.multipart(HttpMethod.POST, URI.create(path));
        typed.files()
                .forEach((name, file) ->
                        request.file(new MockMultipartFile(name, file.name(), "text/plain", file.content())));
        return perform(filled(request, typed));
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B filled(B request, Typed typed) {
        typed.values().forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        typed.headers().forEach(request::header);
        return request;
    }

    private Answer perform(AbstractMockHttpServletRequestBuilder<?> request) {
        if (session != null) {
            request.cookie(new Cookie("session", session));
        }
        MvcTestResult result = portal.perform(request);
        if (result.getUnresolvedException() == null) {
            Cookie cookie = result.getResponse().getCookie("session");
            session = cookie == null ? session : cookie.getMaxAge() == 0 ? null : cookie.getValue();
        }
        return Answer.of(result);
    }
}
