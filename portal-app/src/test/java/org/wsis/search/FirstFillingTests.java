package org.wsis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.portal.PortalTest;
import org.wsis.portal.stocktaking.StoredEntries;

/** Filling an index from nothing, as a large one is before anybody asks it. */
@PortalTest
class FirstFillingTests {
    @Autowired
    FirstFilling first;

    @Autowired
    Indexes indexes;

    @Autowired
    MockMvcTester browser;

    @Test
    void anIndexThatIsFilledAtOnceHoldsWhatIsPublishedAndNothingElse() throws InterruptedException {
        String word = "f" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        UUID published = StoredEntries.insert("PUBLISHED", Map.of("title", "Filled at once " + word));
        UUID waiting = StoredEntries.insert("WITHDRAWN", Map.of("title", "Filled at once " + word));

        for (IndexedRegister register : indexes.registers()) {
            assertThat(first.fill(register)).isTrue();
            assertThat(indexes.check(register).isNone()).isTrue();
        }

        assertThat(browser.get().uri("/stocktaking?q=" + word))
                .bodyText()
                .contains(published.toString())
                .doesNotContain(waiting.toString());
    }
}
