package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Somebody at a browser of a certain width, in one language, with or without JavaScript. */
final class Reader implements AutoCloseable {
    private final MessageSource messages;
    private final Locale locale;
    private final String root;
    private final boolean script;
    private final BrowserContext context;
    private final Page page;
    private int arrivals;

    Reader(MessageSource messages, String language, int port, int width, boolean script) {
        this(messages, language, "http://127.0.0.1:" + port, width, script);
    }

    Reader(MessageSource messages, String language, String root, int width, boolean script) {
        this.messages = messages;
        this.locale = Locale.of(language);
        this.script = script;
        this.root = root;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale(language)
                        .setJavaScriptEnabled(script));
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onFrameNavigated(frame -> arrivals++);
    }

    /** Signs in without the form, as somebody who did so before. */
    Reader signedIn(String cookie) {
        context.addCookies(
                List.of(new Cookie("session", cookie).setDomain("127.0.0.1").setPath("/")));
        return this;
    }

    Page page() {
        return page;
    }

    Reader open(String path) {
        assertThat(page.navigate(root + path).status()).as(path).isLessThan(400);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(locale.getLanguage());
        return this;
    }

    Reader fill(String field, String text) {
        page.locator("[name='" + field + "']").fill(text);
        return this;
    }

    Reader choose(String field, String value) {
        page.locator("select[name='" + field + "']").selectOption(value);
        return this;
    }

    Reader tick(String field, String value) {
        Locator box = page.locator("input[name='%s'][value='%s']".formatted(field, value));
        if (script) {
            box.check();
        } else {
            box.press("Space");
        }
        assertThat(box.isChecked()).as(field).isTrue();
        return this;
    }

    /** Opens what is folded away under this heading. */
    Reader unfold(String summary) {
        activate(page.locator(summary));
        return this;
    }

    /** Presses the button with the words of this message and waits for the page that follows. */
    Reader press(String key, Object... arguments) {
        return click(button(key, arguments));
    }

    /** Presses the button with the words of this message, which leads nowhere else. */
    Reader pressAndStay(String key) {
        activate(button(key));
        return this;
    }

    private Locator button(String key, Object... arguments) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words(key, arguments)).setExact(true));
    }

    /** Follows the first visible link of the page's own part to an address that ends like this. */
    Reader follow(String end) {
        return click(page.locator("main a[href$='" + end + "']:visible"));
    }

    /** Follows the first visible link of the page's own part with this text in it. */
    Reader followText(String text) {
        return click(page.locator("main a:visible", new Page.LocatorOptions().setHasText(text)));
    }

    /** The answer comes before the page that is read next: the browser must have arrived there, too. */
    private Reader click(Locator target) {
        int before = arrivals;
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() / 100 != 3,
                () -> activate(target.first()));
        page.waitForCondition(() -> arrivals > before);
        page.waitForLoadState();
        return this;
    }

    /** By keyboard where there is no script: waiting for a still picture, as a click does, needs script. */
    private void activate(Locator target) {
        if (script) {
            target.click();
        } else {
            target.press("Enter");
        }
    }

    Reader sees(String text) {
        assertThat(page.locator("body").innerText()).contains(text);
        return this;
    }

    Reader seesWordsOf(String key, Object... arguments) {
        return sees(words(key, arguments));
    }

    /** Is at an address with this in it; fails with what the page says instead. */
    Reader isAt(String part) {
        try {
            page.waitForURL(address -> address.contains(part));
        } catch (TimeoutError late) {
            throw new AssertionError(
                    page.url() + " says: " + page.locator("main").innerText(), late);
        }
        return this;
    }

    /** The words of a message in the reader's language. */
    String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    Reader picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
