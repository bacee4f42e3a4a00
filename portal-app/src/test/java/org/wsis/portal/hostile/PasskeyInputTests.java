package org.wsis.portal.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

/** What a script sends about passkeys, when it is not the portal's script. */
@PortalTest
class PasskeyInputTests {
    private static final String CREDENTIAL =
            "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"%s\","
                    + "\"attestationObject\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"AA\"}}";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    static List<String> bodies() {
        String whole = CREDENTIAL.formatted("e30", "oA", "AA");
        return List.of(
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "\u0000",
                "{\"label\":null,\"credential\":null}",
                "{\"label\":{\"a\":1},\"credential\":[]}",
                "[".repeat(100_000),
                "{\"label\":\"" + "y".repeat(1_000_000) + "\",\"credential\":" + whole + "}",
                "{\"label\":\"<script>\u202E\",\"credential\":" + whole + "}",
                "{\"@class\":\"java.lang.Runtime\",\"label\":\"x\",\"credential\":" + whole + "}",
                CREDENTIAL.formatted("!!", "!!", "!!"),
                whole);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void whateverIsSentSignsNobodyInAndBreaksNothing(String body) {
        RequestPostProcessor person = people.as(people.person("Somebody with a strange script"));
        RequestPostProcessor nobody = request -> request;
        for (var door :
                Map.of("/login/passkey", nobody, "/account/passkeys", person).entrySet()) {
            var session = new MockHttpSession();
            assertThat(browser.post()
                            .uri(door.getKey() + "/options")
                            .session(session)
                            .with(door.getValue())
                            .with(csrf()))
                    .hasStatusOk();
            var answer = browser.post()
                    .uri(door.getKey())
                    .session(session)
                    .with(door.getValue())
                    .with(csrf())
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body)
                    .exchange();
            assertThat(answer).as(door.getKey()).hasStatus4xxClientError();
            assertThat(answer).bodyText().doesNotContain("Exception", "org.");
        }
    }
}
