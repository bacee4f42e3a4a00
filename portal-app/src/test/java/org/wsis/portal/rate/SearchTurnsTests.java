package org.wsis.portal.rate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wsis.portal.PortalTest;

/** The filter by itself with small numbers; the portal of the tests is told to let its own network ask for anything. */
@PortalTest
class SearchTurnsTests {
    private static final int A_MINUTE = 40;

    @Autowired
    BusyPage busy;

    @Test
    void aNetworkThatAsksForVeryManyListsIsToldToWait() throws Exception {
        SearchTurns turns = turns();
        String network = network();
        for (int time = 0; time < A_MINUTE / 4; time++) {
            assertThat(get(turns, "/stocktaking", "q=w" + time, network, "en").getStatus())
                    .isEqualTo(200);
        }

        MockHttpServletResponse refused = get(turns, "/stocktaking", "q=more", network, "fr");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 2);
        assertThat(refused.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.getContentAsString())
                .contains("<html", "lang=\"fr\"", "Un instant, s’il vous plaît", "/kit/wsis", "Réessayer");
        assertThat(get(turns, "/search", "q=more", network, "ar").getContentAsString())
                .contains("dir=\"rtl\"", "لحظة من فضلك");
        assertThat(get(turns, "/stocktaking", "q=more", network(), "en").getStatus())
                .as("another network")
                .isEqualTo(200);
        assertThat(get(turns, "/stocktaking", null, network, "en").getStatus())
                .as("the plain list")
                .isEqualTo(200);
        assertThat(get(turns, "/stocktaking/entries/7", null, network, "en").getStatus())
                .as("an entry")
                .isEqualTo(200);
    }

    @Test
    void aTurnIsGivenBackEvenAfterAFailure() throws Exception {
        SearchTurns turns = turns();
        FilterChain failing = (request, response) -> {
            throw new IllegalStateException("a test");
        };
        for (int time = 0; time < 2 * Runtime.getRuntime().availableProcessors() + 8; time++) {
            try {
                turns.doFilter(request("/search", "q=x", network(), "en"), new MockHttpServletResponse(), failing);
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("a test");
            }
        }

        assertThat(get(turns, "/search", "q=x", network(), "en").getStatus()).isEqualTo(200);
    }

    private SearchTurns turns() {
        return new SearchTurns(new RateSettings(1, 1, 1, 1, A_MINUTE), busy);
    }

    private static MockHttpServletResponse get(
            SearchTurns turns, String path, String query, String network, String language) throws Exception {
        var response = new MockHttpServletResponse();
        turns.doFilter(request(path, query, network, language), response, (asked, answer) -> {});
        return response;
    }

    private static MockHttpServletRequest request(String path, String query, String network, String language) {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        request.setRemoteAddr(network);
        request.addHeader("Accept-Language", language);
        request.addPreferredLocale(java.util.Locale.of(language));
        return request;
    }

    private static String network() {
        var random = ThreadLocalRandom.current();
        return "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
