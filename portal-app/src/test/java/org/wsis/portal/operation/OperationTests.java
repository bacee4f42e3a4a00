package org.wsis.portal.operation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

@PortalTest
class OperationTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    @Test
    void onlyHealthIsPublic() {
        assertThat(browser.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("UP");
        assertThat(browser.get().uri("/actuator/health")).bodyText().doesNotContain("components", "postgres");
        assertThat(browser.get().uri("/actuator/health/readiness")).hasStatusOk();
        assertThat(browser.get().uri("/actuator/health/liveness")).hasStatusOk();
        assertThat(browser.get().uri("/actuator/prometheus")).hasStatus(403);
        assertThat(browser.get().uri("/actuator/prometheus").with(people.asAdministrator()))
                .hasStatus(403);
        assertThat(browser.get().uri("/actuator/prometheus").header("Authorization", "Bearer "))
                .hasStatus(403);
        assertThat(browser.get().uri("/actuator/env").exchange().getResponse().getStatus())
                .isNotEqualTo(200);
    }

    @Test
    void everyAnswerHasANumberThatNoClientChooses() {
        assertThat(browser.get().uri("/").header("X-Request-Id", "mine"))
                .headers()
                .hasHeaderSatisfying(
                        "X-Request-Id",
                        numbers ->
                                assertThat(numbers).singleElement().asString().matches("[0-9a-f]{12}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "\u0001", "\u001B[31m", "\u007F", "\uFFFF"})
    void textThatNoFormSendsIsRefused(String text) {
        assertThat(browser.get().uri("/").param("lang", text)).hasStatus(400);
        assertThat(browser.get().uri("/").param(text, "x")).hasStatus(400);
        assertThat(browser.post().uri("/login").param("email", text).with(csrf()))
                .hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines\r\nand a\ttab", "page\u000Cbreak", "line\u000Bbreak", "العربية", "𝕏 中文"})
    void textThatPeoplePasteIsTaken(String text) {
        assertThat(browser.get().uri("/").param("whatever", text)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?lang=%00",
                "/%00",
                "/login%00",
                "/?a=%ZZ",
                "/action-lines/%C0%80",
                "/?%00=1",
                "/action-lines/C1%0d%0ax"
            })
    void brokenAddressesAreTheClientsFault(String address) throws Exception {
        assertThat(status(address)).isBetween(400, 499);
    }

    private int status(String address) throws IOException {
        // Java's own clients refuse to send such addresses.
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(("GET " + address + " HTTP/1.0\r\n\r\n").getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }
}
