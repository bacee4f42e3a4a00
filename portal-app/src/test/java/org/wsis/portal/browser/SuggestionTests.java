package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wsis.organisation.Organisations;
import org.wsis.portal.PortalTest;

@PortalTest
class SuggestionTests {
    @LocalServerPort
    int port;

    @Autowired
    Organisations organisations;

    @Test
    void organisationsAreSuggestedWhileSomebodyTypes() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String name = "Lighthouse Institute " + mark + " <b>";
        organisations.findOrRegister(name, null, "KE");
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate("http://127.0.0.1:" + port + "/register");
            page.locator("#organisation").pressSequentially("lighthouse institute " + mark);
            Locator option = page.locator("#organisation-list option");
            option.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            assertThat(option.first().getAttribute("value")).isEqualTo(name);
        }
    }
}
