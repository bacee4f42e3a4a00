package org.wsis.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {
    @Test
    void saysWhatPeopleMean() {
        assertThat(Markdown.html("Two *words* and\n\n- a list\n\n[a link](https://example.org/a?b=1&c=2)"))
                .contains("<em>words</em>", "<li>a list</li>", "href=\"https://example.org/a?b=1&amp;c=2\"")
                .contains("rel=\"nofollow noopener\"");
    }

    @Test
    void headingsBeginBelowThoseOfThePage() {
        assertThat(Markdown.html("# One\n\n##### Five")).contains("<h3>One</h3>", "<h6>Five</h6>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "text <img src=x onerror=alert(1)>",
                "<a href=\"https://example.org\" onclick=\"alert(1)\">a</a>",
                "<!-- <style> -->",
            })
    void rawHtmlIsText(String hostile) {
        assertThat(Markdown.html(hostile)).doesNotContain("<script", "<img", "<a ", "<!--", "<style");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "[a](vbscript:x)",
                "<javascript:alert(1)>",
            })
    void linksLeadNowhereDangerous(String hostile) {
        assertThat(Markdown.html(hostile)).doesNotContainIgnoringCase("href=\"javascript", "href=\"data", "href=\"vb");
    }

    @Test
    void aPictureLeavesItsDescription() {
        assertThat(Markdown.html("Before ![a *tower*](https://example.org/t.png) after"))
                .contains("Before a <em>tower</em> after")
                .doesNotContain("<img", "example.org");
    }

    @Test
    void deepNestingEndsSoon() {
        assertThat(Markdown.html("> ".repeat(20_000) + "deep")).contains("deep");
        assertThat(Markdown.html("[".repeat(20_000))).contains("[");
    }
}
