package org.wsis.portal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wsis.account.Network;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

@PortalTest
class ServicePageTests {
    private static final String HOSTILE = "<script>alert(1)</script> =cmd|' /C calc'!A0 \u202Eevil";

    @Autowired
    MockMvcTester portal;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(strings = {"/contact", "/help", "/privacy", "/terms", "/accessibility", "/report-a-problem"})
    void everybodyReadsThemInSixLanguages(String path) {
        for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
            assertThat(portal.get().uri(path).param("lang", language))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
    }

    @Test
    void withoutAnOperatorThePageSaysSo() {
        assertThat(portal.get().uri("/contact")).bodyText().contains("have not entered their name");
    }

    @Test
    void aReportReachesTheQueueAndIsAnsweredByLetter() {
        String email = UUID.randomUUID() + "@example.org";
        assertThat(reporting("Broken " + HOSTILE, email)).hasStatus(HttpStatus.FOUND);
        String path = "/admin/problems/" + idFor(email);

        assertThat(portal.get().uri(path).with(people.asEditor()))
                .hasStatusOk()
                .bodyText()
                .contains("Broken &lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(deciding(path, "0", "It works again.", true)).hasStatus(HttpStatus.FOUND);
        assertThat(database.sql("SELECT body FROM mail.letter WHERE recipient = :email")
                        .param("email", email)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("It works again.");
        assertThat(deciding(path, "0", "Again", true)).hasStatus(HttpStatus.CONFLICT);
        assertThat(portal.get().uri(path).with(people.asAdministrator()))
                .bodyText()
                .contains("The reader’s e-mail address", "A test&#39;s editor")
                .doesNotContain("Your e-mail address");
    }

    @Test
    void withoutAnAddressItIsClosedWithANoteOnly() {
        String words = "No address " + UUID.randomUUID();
        assertThat(reporting(words, "")).hasStatus(HttpStatus.FOUND);
        UUID id = database.sql("SELECT id FROM service.problem WHERE words = :words")
                .param("words", words)
                .query(UUID.class)
                .single();

        assertThat(deciding("/admin/problems/" + id, "0", "Note", true))
                .hasStatusOk()
                .bodyText()
                .contains("left no address");
        assertThat(deciding("/admin/problems/" + id, "0", "Note", false)).hasStatus(HttpStatus.FOUND);
        assertThat(database.sql("SELECT state FROM service.problem WHERE id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("CLOSED");
    }

    @ParameterizedTest
    @CsvSource({
        "words, ''",
        "words, ' '",
        "email, nobody",
        "email, a@b@c",
        "email, 'a@example.org\r\nBcc: x@example.org'"
    })
    void whatCannotBeIsRefusedBesideItsField(String field, String text) {
        assertThat(reporting(field.equals("words") ? text : "Kept words", field.equals("email") ? text : ""))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"" + field + "-error\"", field.equals("words") ? "" : "Kept words");
    }

    @Test
    void aRefusedFormLeadsToItsPageInOtherLanguagesAlsoWhenRefusedAgain() throws Exception {
        String page = "/report-a-problem?page=/prizes%3Fx%3D1&lang=en";
        String body = body(portal.get().uri(URI.create(page)));
        for (int refusal = 0; refusal < 2; refusal++) {
            String from = Jsoup.parse(body)
                    .select("form[method=post] [name=_came-from]")
                    .val();
            body = body(reporting("", "").param("_came-from", from));
            assertThat(Jsoup.parse(body).select(".langs a[hreflang=fr]").attr("href"))
                    .isEqualTo("/report-a-problem?page=/prizes%3Fx%3D1&lang=fr");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example/x", "javascript:alert(1)", "/\\evil.example", "/\n/x"})
    void aFormCannotSayThatItCameFromElsewhere(String from) throws Exception {
        String body = body(reporting("", "").param("_came-from", from));
        assertThat(Jsoup.parse(body).select(".langs a[hreflang=fr]").attr("href"))
                .matches("/[a-z.\\-]+(/x)?\\?lang=fr");
    }

    private static String body(MockMvcRequestBuilder request) throws Exception {
        return request.exchange().getResponse().getContentAsString();
    }

    @Test
    void overlongWordsAreRefused() {
        assertThat(reporting("x".repeat(200_000), "")).hasStatusOk().bodyText().contains("id=\"words-error\"");
    }

    @Test
    void aNetworkThatReportsWithoutEndWaitsAndKeepsItsWords() {
        String network = "2001:db8:%x:%x::1".formatted(random(), random());
        for (int report = 0; report < 10; report++) {
            assertThat(reporting("Report " + report, "").with(from(network))).hasStatus(HttpStatus.FOUND);
        }

        assertThat(reporting("One too many", "").with(from(network)))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("One too many", "Many reports have come from your network");
        assertThat(database.sql("SELECT count(*) FROM service.problem WHERE words = 'One too many'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aNetworkThatAsksWithoutEndGetsNoSuggestions() {
        String network = "2001:db8:%x:%x::1".formatted(random(), random());
        assertThat(portal.get().uri("/organisations/suggest?q=uni").with(from(network)))
                .hasStatusOk();
        database.sql("UPDATE account.attempt SET count = 600 WHERE act = 'suggest.organisation' AND key = sha256(:key)")
                .param("key", Network.of(network).key().getBytes(StandardCharsets.UTF_8))
                .update();
        portal.get().uri("/organisations/suggest?q=uni").with(from(network)).exchange();
        assertThat(portal.get().uri("/organisations/suggest?q=uni").with(from(network)))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    private static int random() {
        return ThreadLocalRandom.current().nextInt(0x10000);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    @Test
    void aDecisionWithAnUnreadableVersionIsRefused() {
        String email = UUID.randomUUID() + "@example.org";
        reporting("Words", email).exchange();
        assertThat(deciding("/admin/problems/" + idFor(email), "none", "x".repeat(6000), false))
                .hasStatusOk()
                .bodyText()
                .contains("data-error-summary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/problems/none", "/admin/problems/00000000-0000-0000-0000-000000000000"})
    void whatIsNoProblemIsNotFound(String path) {
        assertThat(portal.get().uri(path).with(people.asEditor())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MockMvcRequestBuilder reporting(String words, String email) {
        return portal.post()
                .uri("/report-a-problem")
                .with(csrf())
                .param("words", words)
                .param("email", email)
                .param("page", "https://example.org/'\"><b>");
    }

    private MockMvcRequestBuilder deciding(String path, String version, String text, boolean byLetter) {
        return portal.post()
                .uri(path + "/decision")
                .with(people.asEditor())
                .with(csrf())
                .param("version", version)
                .param("text", text)
                .param("byLetter", String.valueOf(byLetter));
    }

    private UUID idFor(String email) {
        return database.sql("SELECT id FROM service.problem WHERE email = :email")
                .param("email", email)
                .query(UUID.class)
                .single();
    }
}
