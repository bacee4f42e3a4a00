package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.consultation.FateConsultations;

/** The queue of contributions by keyboard alone, on a desktop and on a phone, with and without JavaScript. */
@PortalTest
class ContributionQueueTests {
    private static final int MOST_STEPS = 150;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    FateConsultations consultations;

    @ParameterizedTest(name = "in {0}, {1} px wide, JavaScript {2}")
    @CsvSource({"en, 1280, true", "ar, 390, true", "fr, 1280, false"})
    void staffTakeReadAndAnswerAContribution(String language, int width, boolean script) {
        String path = consultations.begin(FateConsultations.slug());
        consultations.send(path, people.person("Author"), "By keyboard", "Words", false);
        String queue = "/admin" + path + "/contributions";
        var options = new NewContextOptions().setJavaScriptEnabled(script).setViewportSize(width, 900);
        try (BrowserContext context = Chromium.browser().newContext(options)) {
            context.addCookies(List.of(cookie(people.holding(Role.EDITOR))));
            Page page = context.newPage();
            page.navigate("http://127.0.0.1:" + port + queue + "?lang=" + language);
            go(page, "a[href$='/contributions/1']");
            page.keyboard().press("Enter");
            page.waitForURL("**/contributions/1");
            go(page, "form[action$='/assignment'] button");
            page.keyboard().press("Enter");
            page.waitForSelector("form[action$='/release'] button");
            go(page, "form[action$='/reading'] button");
            page.keyboard().press("Enter");
            page.waitForCondition(() -> page.locator("form[action$='/reading']").count() == 0);
            go(page, "a[href$='/contributions/1/fate']");
            page.keyboard().press("Enter");
            page.waitForURL("**/contributions/1/fate");
            go(page, "input[name='fate']");
            page.keyboard().press("Space");
            go(page, "textarea[name='words[2].text']");
            page.keyboard().type("In session 12");
            go(page, "main form button.bt-p");
            page.keyboard().press("Enter");
            page.waitForURL("**/contributions/1");
            assertThat(page.locator("main").innerText()).contains("In session 12");
            page.navigate("http://127.0.0.1:" + port + path + "/contributions/1");
            assertThat(page.locator("main").innerText()).contains("In session 12");
        }
    }

    /** Presses the tabulator until that has the focus. */
    private static void go(Page page, String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (page.locator(selector + ":focus").count() > 0) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    private Cookie cookie(AccountId person) {
        return new Cookie("session", people.cookie(person))
                .setDomain("127.0.0.1")
                .setPath("/");
    }
}
