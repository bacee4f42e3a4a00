package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What a page must keep in every language and theme: it is valid HTML of words, has no violation that axe knows of, does not scroll
 * sideways on a phone or a desktop, weighs little, and reports no error to the console.
 */
public final class HouseRules {
    /**
     * Access is looked at where pages differ most: wide in English, narrow in another language. A narrow page in English has
     * the words of the wide one, a wide page in Arabic the direction of the narrow one.
     */
    private static final boolean EVERY_WAY = "all".equals(System.getProperty("pages"));

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Markup of a template, or the key of a message, where words should be. */
    private static final Pattern UNFINISHED = Pattern.compile("\\bth:[a-z-]+=|\\?\\?[a-z][\\w.-]+\\?\\?");

    private static final int FIRST_VIEW = 200 * 1024;

    private HouseRules() {}

    /** A page that may be checked at many addresses one after the other: it never shows what it has seen before. */
    public static Page page(BrowserContext context) {
        Page page = context.newPage();
        page.setDefaultTimeout(10_000);
        var uncached = new JsonObject();
        uncached.addProperty("cacheDisabled", true);
        var network = context.newCDPSession(page);
        network.send("Network.enable");
        network.send("Network.setCacheDisabled", uncached);
        return page;
    }

    /** Opens the address and looks at it, as whoever the browser's cookies say. */
    public static void check(Page page, String address, String language) {
        var console = new ArrayList<String>();
        Consumer<ConsoleMessage> listener = message -> {
            if (message.type().equals("error")) {
                console.add(message.text());
            }
        };
        var requests = new ArrayList<Request>();
        Consumer<Request> counter = requests::add;
        page.onConsoleMessage(listener);
        page.onRequestFinished(counter);
        try {
            page.setViewportSize(1280, 900);
            var response = page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(response.status()).as(page.url()).isEqualTo(200);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(response.text()).as("words").doesNotContainPattern(UNFINISHED);
            assertThat(HtmlValidity.problemsOf(response.text())).as("HTML").isEmpty();
            checkWeight(List.copyOf(requests), language); // asking for a size lets further ones finish
            checkAt(page, 1280);
            if (EVERY_WAY || language.equals("en")) {
                checkAccess(page, 1280);
            }
            checkAt(page, 390);
            if (EVERY_WAY || !language.equals("en")) {
                checkAccess(page, 390);
            }
            assertThat(console).as("console").isEmpty();
        } finally {
            page.offConsoleMessage(listener);
            page.offRequestFinished(counter);
        }
    }

    /** What a first visit brings, compressed, with all fonts. */
    private static void checkWeight(List<Request> requests, String language) {
        assertThat(requests.stream()
                        .mapToInt(request -> request.sizes().responseBodySize)
                        .sum())
                .as("bytes of " + requests.stream().map(Request::url).toList())
                .isBetween(10_000, FIRST_VIEW);
        assertThat(requests.stream().map(Request::url))
                .as("fonts of other languages")
                .noneMatch(address -> address.contains("plex-arabic") && !language.equals("ar")
                        || address.contains("plex-cyrillic") && !language.equals("ru"));
    }

    private static void checkAt(Page page, int width) {
        page.setViewportSize(width, 900);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width at %d px", width)
                .isLessThanOrEqualTo(width);
    }

    private static void checkAccess(Page page, int width) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations")); // what passes is not listed: reading that took most of the time
        var violations = new AxeBuilder(page)
                .options(options)
                .withTags(STANDARDS)
                .setLegacyMode(true) // there are no frames: nothing has to be put together in a page of its own
                .analyze()
                .getViolations();
        assertThat(violations.stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml())))
                .as("axe at %d px", width)
                .isEmpty();
    }
}
