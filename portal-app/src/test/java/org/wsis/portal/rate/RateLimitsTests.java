package org.wsis.portal.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.portal.PortalTest;

@PortalTest
class RateLimitsTests {
    private static final String API = "/api/v1/reference/matrix?version=999";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Allowances allowances;

    @Test
    void aNetworkThatAsksTooOftenIsToldWhenToAskAgain() {
        String network = network();
        int most = allowances.of("/api/v1/changes").orElseThrow().requests();
        for (int left = most - 1; left >= 0; left--) {
            MvcTestResult answer = get(API, network);
            assertThat(answer).hasStatus(404);
            assertThat(answer.getResponse().getHeader("RateLimit")).startsWith("\"api\";r=" + left + ";t=");
            assertThat(answer.getResponse().getHeader("RateLimit-Policy")).isEqualTo("\"api\";q=" + most + ";w=60");
        }
        MvcTestResult refused = get(API + "&lang=es", network);
        assertThat(refused).hasStatus(429).hasContentType("application/problem+json");
        assertThat(refused.getResponse().getHeader("RateLimit")).startsWith("\"api\";r=0;t=");
        assertThat(Integer.parseInt(refused.getResponse().getHeader("Retry-After")))
                .isBetween(1, 60);
        assertThat(refused).bodyJson().extractingPath("$.type").asString().endsWith("/data#too-many");
        assertThat(refused).bodyJson().extractingPath("$.status").isEqualTo(429);

        assertThat(get(API, network())).as("another network").hasStatus(404);
        assertThat(get("/stocktaking/feed.atom", network))
                .as("another allowance")
                .hasStatusOk();
        assertThat(get("/stocktaking", network)).as("a page for people").hasStatusOk();
    }

    @Test
    void pagesOfOtherSitesMayReadItToo() {
        for (String address : new String[] {API, "/stocktaking/feed.atom", "/v3/api-docs"}) {
            assertThat(get(address, network()).getResponse().getHeader("Access-Control-Allow-Origin"))
                    .isEqualTo("*");
        }
        assertThat(get("/stocktaking", network()).getResponse().getHeader("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void anIpv6NetworkIsCountedAsOne() {
        String prefix = "2001:db8:%x:%x".formatted(random(), random());
        assertThat(left(get(API, prefix + "::1"))).isEqualTo(left(get(API, prefix + "::ffff:2")) + 1);
    }

    @Test
    void whatIsCountedIsFoundHoweverItIsWritten() {
        for (String path : new String[] {
            "/api/v1/changes",
            "/v3/api-docs",
            "/v3/api-docs.yaml",
            "/stocktaking/export.csv",
            "/stocktaking/feed.atom",
            "/data/20261124T023000Z/phases.csv.gz"
        }) {
            assertThat(allowances.of(path)).as(path).isPresent();
        }
        assertThat(allowances.of("/data")).isEmpty();
        assertThat(allowances.of("/stocktaking")).isEmpty();
    }

    private static int left(MvcTestResult answer) {
        return Integer.parseInt(answer.getResponse().getHeader("RateLimit").replaceAll(".*r=(\\d+);.*", "$1"));
    }

    private MvcTestResult get(String address, String network) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .with(request -> {
                    request.setRemoteAddr(network);
                    return request;
                })
                .exchange();
    }

    private static String network() {
        return "172.%d.%d.%d".formatted(16 + random() % 16, random() % 256, random() % 256);
    }

    private static int random() {
        return ThreadLocalRandom.current().nextInt(1, 65_536);
    }
}
