package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wsis.account.AccountId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

@PortalTest
class SecrecyTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Test
    void whatIsNotPublishedIsInNoPublicPageWhoeverAsks() {
        String secret = "planted" + UUID.randomUUID().toString().substring(0, 8);
        AccountId owner = people.person("Owner of a secret");
        UUID draft = owners.draft(browser, owner, secret + " draft");
        UUID waiting = owners.draft(browser, owner, secret + " waiting");
        owners.send(browser, owner, waiting);
        List<RequestPostProcessor> readers = List.of(
                request -> request,
                people.asStakeholder(),
                people.asExpert(),
                people.asEditor(),
                people.asAdministrator(),
                people.as(owner));
        for (RequestPostProcessor reader : readers) {
            for (String address :
                    List.of("/search?q=" + secret, "/stocktaking?q=" + secret, "/stocktaking?country=KE", "/")) {
                assertThat(Owners.text(browser.get().uri(address).with(reader).exchange())
                                .replace("value=\"" + secret, ""))
                        .as(address)
                        .doesNotContain(secret + " draft", secret + " waiting");
            }
            for (UUID id : List.of(draft, waiting, UUID.randomUUID())) {
                assertThat(browser.get().uri("/stocktaking/entries/" + id).with(reader))
                        .hasStatus(404);
            }
        }
        assertThat(browser.get().uri("/admin/stocktaking/entries/" + draft).with(people.asEditor()))
                .hasStatus(404);
    }
}
