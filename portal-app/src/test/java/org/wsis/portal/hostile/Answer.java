package org.wsis.portal.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.FlashMap;

/**
 * What the portal answered.
 *
 * @param location where it leads, or empty
 * @param regretful whether the page that it leads to will say that something was not done
 */
record Answer(int status, String body, String location, boolean regretful) {
    static Answer of(MvcTestResult result) {
        Throwable broken = result.getUnresolvedException();
        if (broken != null) {
            return new Answer(500, broken.toString(), "", false);
        }
        MockHttpServletResponse response = result.getResponse();
        return new Answer(
                response.getStatus(),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8),
                Optional.ofNullable(response.getHeader("Location")).orElse(""),
                regrets(result.getMvcResult().getFlashMap()));
    }

    private static boolean regrets(@Nullable FlashMap flash) {
        return flash != null && flash.containsKey("problem");
    }

    Document page() {
        return Jsoup.parse(body);
    }

    boolean isRedirect() {
        return status >= 300 && status < 400;
    }

    boolean isHtml() {
        return body.startsWith("<!DOCTYPE html>");
    }
}
