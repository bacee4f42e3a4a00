package org.wsis.portal.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wsis.account.AccountId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

/** Addresses that lead elsewhere or climb out, exactly as somebody wrote them: no client repairs them here. */
@PortalTest
class OddAddressTests {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Ground ground;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/account",
                "///evil.example/account",
                "/\\evil.example/account",
                "/\\/evil.example/account",
                "/%5Cevil.example/account",
                "/%2F%2Fevil.example/account",
                "/;//evil.example/account",
                "/.//evil.example/account",
                "/account/..//..//evil.example",
                "https:evil.example",
                "/account/details?lang=fr&continue=//evil.example",
                "/login?next=https://evil.example&redirect=%2F%2Fevil.example",
                "/%09/evil.example",
                "/%0d%0aLocation:%20https://evil.example",
            })
    void nothingLeadsOutOfThePortal(String address) throws IOException {
        String answer = answerTo("GET " + address + " HTTP/1.1");
        assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
        for (String line : head(answer).split("\r\n")) {
            assertThat(line).doesNotMatch("(?i)location: *((https?:)?[/\\\\]{2,}evil|https?:evil).*");
        }
        Jsoup.parse(body(answer)).select("[href], [action], [src]").forEach(link -> {
            String to = link.attr("href") + link.attr("action") + link.attr("src");
            assertThat(to).doesNotMatch("(?i)\\s*((https?:)?[/\\\\]{2,}|https?:)evil.*");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Forwarded-Host: evil.example", "X-Forwarded-Proto: gopher", "Forwarded: host=evil.example"})
    void whatAHeaderSaysAboutTheHostIsNotBelieved(String header) throws IOException {
        assertThat(answerTo("GET /account HTTP/1.1\r\n" + header)).doesNotContain("evil.example", "gopher");
        assertThat(answerTo("GET / HTTP/1.1\r\n" + header)).doesNotContain("evil.example", "gopher");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/passwd",
                "..%2F..%2F..%2Fetc%2Fpasswd",
                "%2e%2e/%2e%2e/application.yml",
                "..;/..;/application.yml",
                "....//....//etc/passwd",
                "%252e%252e%252fetc%252fpasswd",
                "..%5c..%5capplication.yml",
                "%00",
                "file:///etc/passwd"
            })
    void noFileIsReadButThoseOfTheEntry(String file) throws IOException {
        AccountId owner = people.person("Owner of files");
        UUID entry = ground.draft(owner);
        String cookie = "Cookie: session=" + people.cookie(owner);
        for (String folder : new String[] {"/stocktaking/entries/" + entry + "/files/", "/kit/", "/kit/fonts/"}) {
            String answer = answerTo("GET " + folder + file + " HTTP/1.1\r\n" + cookie);
            assertThat(answer).matches("(?s)HTTP/1\\.1 (302|4\\d\\d).*");
            assertThat(answer).doesNotContain("root:", "datasource", "portal:\n");
        }
    }

    @Test
    void whatIsNotPublishedLooksLikeWhatIsNot() throws IOException {
        UUID draft = ground.draft(people.person("Owner of a hidden draft"));
        UUID nothing = UUID.randomUUID();
        assertThat(missing(draft)).isEqualTo(missing(nothing)).contains("404");
        ground.begin();
        assertThat(missing(ground.waiting())).isEqualTo(missing(nothing));
        ground.tidy();
    }

    private String missing(UUID entry) throws IOException {
        return answerTo("GET /stocktaking/entries/" + entry + " HTTP/1.1")
                .replace(entry.toString(), "…")
                .replaceAll("[0-9a-f]{12}", "…")
                .replaceAll("Date: .*", "");
    }

    private static String head(String answer) {
        return answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    private String answerTo(String request) throws IOException {
        // Java's own clients refuse to send such addresses.
        try (var socket = new Socket("127.0.0.1", port)) {
            String rest = "\r\nHost: localhost:" + port + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write((request + rest).getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
