package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.StoredEntries;

/** The queue by single keys, which can be switched off. */
@PortalTest
class QuickKeysTests {
    private static final String SIFTED = "?country=NU";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @BeforeEach
    void nothingElseWaits() {
        StoredEntries.execute("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE country = 'NU'"
                + " AND state IN ('RECEIVED', 'IN_REVIEW')");
    }

    @Test
    void theQueueIsReadByOneKeyForEachStepAndTheKeysCanBeSwitchedOff() {
        UUID first = waiting("First", 3);
        UUID second = waiting("Second", 2);
        UUID third = waiting("Third", 1);
        try (BrowserContext context = staff()) {
            Page page = context.newPage();
            page.navigate(at("/admin/queue" + SIFTED));
            assertThat(page.locator("[data-keys]").isVisible()).isTrue();
            page.keyboard().press("n");
            page.keyboard().press("n");
            assertThat(focused(page)).contains(second.toString());
            page.keyboard().press("p");
            assertThat(focused(page)).contains(first.toString());
            page.keyboard().press("Enter");
            page.waitForURL(entry(first));
            page.keyboard().press("n");
            page.waitForURL(entry(second));
            page.keyboard().press("n");
            page.waitForURL(entry(third));
            page.keyboard().press("p");
            page.waitForURL(entry(second));

            page.locator("textarea[name=words]").focus();
            page.keyboard().type("npq");
            assertThat(page.url()).contains(second.toString());
            page.locator("[data-keys] input").uncheck();
            page.locator("[data-keys] input").evaluate("box => box.blur()");
            page.keyboard().press("n");
            page.reload();
            assertThat(page.locator("[data-keys] input").isChecked()).as("kept").isFalse();
            page.keyboard().press("n");
            assertThat(page.url()).as("switched off").contains(second.toString());

            page.locator("[data-keys] input").check();
            page.keyboard().press("q");
            page.waitForURL("**/admin/queue" + SIFTED);
        }
    }

    private BrowserContext staff() {
        BrowserContext context = Chromium.browser().newContext(new NewContextOptions().setViewportSize(1280, 900));
        context.addCookies(List.of(new Cookie("session", people.cookie(people.holding(Role.EDITOR)))
                .setDomain("127.0.0.1")
                .setPath("/")));
        return context;
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.href"));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static String entry(UUID id) {
        return "**/admin/stocktaking/entries/" + id + SIFTED;
    }

    private static UUID waiting(String title, int days) {
        UUID id = StoredEntries.insert("RECEIVED", Map.of("title", title, "country", "NU"));
        StoredEntries.execute("UPDATE stocktaking.entry SET received_at = now() - interval '" + days
                + " days' WHERE id = '" + id + "'");
        return id;
    }
}
