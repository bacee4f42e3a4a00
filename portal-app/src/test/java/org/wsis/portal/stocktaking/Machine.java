package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.search.IndexedRegister;
import org.wsis.search.Indexes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that reads the portal, each time from another network, so that tests use up no allowance. */
@Component
public class Machine {
    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger NETWORK = new AtomicInteger();

    private final MockMvcTester browser;
    private final Indexes indexes;
    private final SettledIndex index;

    Machine(MockMvcTester browser, Indexes indexes, SettledIndex index) {
        this.browser = browser;
        this.indexes = indexes;
        this.index = index;
    }

    public MvcTestResult get(String address) {
        return get(address, Map.of());
    }

    public MvcTestResult get(String address, Map<String, String> headers) {
        int number = NETWORK.incrementAndGet();
        var request = browser.get().uri(java.net.URI.create(address)).with(asked -> {
            asked.setRemoteAddr("10.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255));
            return asked;
        });
        headers.forEach(request::header);
        return request.exchange();
    }

    public JsonNode json(String address) {
        MvcTestResult answer = get(address);
        if (answer.getResponse().getStatus() != 200) {
            throw new AssertionError(address + ": " + answer.getResponse().getStatus() + " " + Owners.text(answer));
        }
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }

    /** Has the index take in what was written past the portal; the filter then finds so many. */
    public void awaitTotal(String query, long total) {
        index.settle();
        for (IndexedRegister register : indexes.registers()) {
            try {
                indexes.check(register);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        assertThat(json("/api/v1/stocktaking/entries?" + query).get("total").asLong())
                .isEqualTo(total);
    }
}
