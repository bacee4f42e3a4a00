package org.wsis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class KitTests {
    @Autowired
    MockMvcTester visitor;

    @Test
    void theLanguageSwitchKeepsPathAndQuery() {
        assertThat(visitor.get().uri(URI.create("/?q=caf%C3%A9&lang=fr")).header("Accept-Language", "ru"))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"fr\" dir=\"ltr\"", "href=\"/?q=caf%C3%A9&amp;lang=ar\"");
    }
}
