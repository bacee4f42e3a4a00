package org.wsis.portal.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser that keeps its session cookie, against the real filter chain and the real session table. */
public final class Visit {
    private final MockMvcTester portal;
    private final String address;

    @Nullable
    String session;

    public Visit(MockMvcTester portal) {
        this(portal, "192.0.2." + (int) (Math.random() * 250) + 1);
    }

    Visit(MockMvcTester portal, String address) {
        this.portal = portal;
        this.address = address;
    }

    public MvcTestResult get(String path) {
        return keep(with(portal.get().uri(path)).exchange());
    }

    public MvcTestResult post(String path, Map<String, String> fields) {
        var request = with(portal.post().uri(path)).with(csrf());
        fields.forEach(request::param);
        return keep(request.exchange());
    }

    public String text(String path) throws Exception {
        return get(path).getResponse().getContentAsString();
    }

    private MockMvcTester.MockMvcRequestBuilder with(MockMvcTester.MockMvcRequestBuilder request) {
        request.remoteAddress(address);
        return session == null ? request : request.cookie(new Cookie("session", Objects.requireNonNull(session)));
    }

    private MvcTestResult keep(MvcTestResult result) {
        Cookie cookie = result.getResponse().getCookie("session");
        if (cookie != null) {
            session = cookie.getMaxAge() == 0 ? null : cookie.getValue();
        }
        return result;
    }
}
