package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.forum.Agendas;

/** From a built and released day over a session that is dragged elsewhere to the change that everybody reads. */
@PortalTest
class AgendaJourneyTests {
    private static final int YEAR = 2915;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Agendas agendas;

    @Test
    void aDraggedSessionIsReleasedAndReadInListAndCalendar() {
        String staff = agendas.released(YEAR);
        try (BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 1600)
                        .setLocale("en"))) {
            context.addCookies(List.of(new Cookie("session", people.cookie(people.holding(Role.EDITOR)))
                    .setDomain("127.0.0.1")
                    .setPath("/")));
            Page page = context.newPage();
            page.setDefaultTimeout(10_000);
            String calendar = calendar(page);
            assertThat(calendar).contains("DTSTART;TZID=Europe/Zurich:" + YEAR + "0512T110000", "SEQUENCE:0");
            page.navigate(root() + staff + "?lang=en");
            page.locator("article", holding("Radio for islands"))
                    .dragTo(page.locator("td[data-room='2'][data-at='" + YEAR + "-05-12T15:00']"));
            page.waitForURL(Pattern.compile(".*\\?day=" + YEAR + "-05-12"));
            assertThat(page.locator("article", holding("Radio for islands")).innerText())
                    .contains("15:00 to 16:30");
            page.navigate(root() + staff + "/releases");
            page.locator("#name").fill("After dragging");
            page.locator("form button.bt-p").click();
            page.waitForURL(Pattern.compile(".*/releases"));
            page.navigate(root() + "/forum/" + YEAR + "/agenda/releases/2");
            assertThat(page.locator("main").innerText()).contains("Moved", "Radio for islands", "15:00 to 16:30");
            assertThat(calendar(page)).contains("DTSTART;TZID=Europe/Zurich:" + YEAR + "0512T150000", "SEQUENCE:1");
        }
    }

    private static Page.LocatorOptions holding(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private String calendar(Page page) {
        return page.request()
                .get(root() + "/forum/" + YEAR + "/sessions/102.ics")
                .text();
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }
}
