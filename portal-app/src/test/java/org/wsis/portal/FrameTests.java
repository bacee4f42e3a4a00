package org.wsis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is around every page, asked for over a real connection. */
@PortalTest
class FrameTests {
    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void theLanguageSwitchKeepsPathAndQuery() throws Exception {
        assertThat(get("/?q=caf%C3%A9&lang=fr").body())
                .contains("<html lang=\"fr\" dir=\"ltr\">")
                .contains("href=\"/?q=caf%C3%A9&amp;lang=ar\"");
    }

    @Test
    void aChosenLanguageIsKeptAndAnUnknownOneIgnored() throws Exception {
        assertThat(get("/?lang=ru").headers().allValues("set-cookie")).anyMatch(cookie -> cookie.startsWith("lang=ru"));
        HttpResponse<String> unknown = get("/?lang=xx");
        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(unknown.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.startsWith("lang="));
        assertThat(unknown.body()).contains("<html lang=\"en\"");
    }

    @Test
    void theBrowserAsksForALanguage() throws Exception {
        HttpResponse<String> answer = get("/", "Accept-Language", "pt, es;q=0.8, en;q=0.5");
        assertThat(answer.body()).contains("<html lang=\"es\"");
        assertThat(answer.headers().firstValue("content-language")).hasValue("es");
        assertThat(String.join(",", answer.headers().allValues("vary")))
                .containsIgnoringCase("Accept-Language")
                .containsIgnoringCase("Cookie");
    }

    @Test
    void aCookieOfAnotherKindIsIgnored() throws Exception {
        assertThat(get("/", "Cookie", "lang=../../etc").statusCode()).isEqualTo(200);
    }

    @Test
    void arabicIsWrittenFromTheRight() throws Exception {
        assertThat(get("/?lang=ar").body())
                .contains("dir=\"rtl\"")
                .containsPattern("/kit/bootstrap\\.rtl\\.min-[0-9a-f]{32}\\.css");
    }

    @Test
    void whatANamedFileSaysIsKeptForAYear() throws Exception {
        String page = get("/").body();
        var styles = Pattern.compile("/kit/wsis-[0-9a-f]{32}\\.css").matcher(page);
        assertThat(styles.find()).isTrue();
        HttpResponse<String> answer = get(styles.group());
        assertThat(answer.headers().firstValue("cache-control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000", "public"));
        assertThat(answer.body()).containsPattern("url\\(\"/kit/fonts/plex-latin-400-[0-9a-f]{32}\\.woff2");
    }

    @Test
    void aFormSentToAMissingPageIsToldSo() throws Exception {
        HttpResponse<String> answer = post("/no/such/page?lang=fr");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Cette page n’existe pas");
        assertThat(post("/kit/none.css").statusCode()).isEqualTo(404);
        assertThat(post("/login").statusCode()).as("a form without its token").isEqualTo(403);
        assertThat(post("/logout").statusCode())
                .as("a filter’s address without a token")
                .isEqualTo(403);
    }

    @Test
    void aMissingPageIsExplainedInTheReadersLanguage() throws Exception {
        HttpResponse<String> answer = get("/no/such/page?lang=fr&x=1");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("<html lang=\"fr\"", "Cette page n’existe pas", "/no/such/page?x=1&amp;lang=ar")
                .contains(answer.headers().firstValue("x-request-id").orElseThrow());
    }

    @Test
    void anErrorPageLeadsToAReportOfItself() throws Exception {
        HttpResponse<String> answer = get("/no/such/page?token=secret&lang=en");
        String link = Jsoup.parse(answer.body())
                .select("main a[href^=/report-a-problem]")
                .attr("href");
        assertThat(link).startsWith("/report-a-problem?").doesNotContain("secret");
        assertThat(Jsoup.parse(get(link).body()).select("[name=page]").val())
                .isEqualTo("/no/such/page ("
                        + answer.headers().firstValue("x-request-id").orElseThrow() + ")");
    }

    @Test
    void aPageOfTheStaffIsNotMissingButClosed() throws Exception {
        assertThat(get("/admin").statusCode()).isEqualTo(302);
    }

    @Test
    void noPageHasInlineScriptOrStyle() throws Exception {
        assertThat(get("/").body()).doesNotContain(" style=", "<style", "onclick=");
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .POST(HttpRequest.BodyPublishers.noBody());
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
