package org.wsis.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.Credentials;
import org.wsis.portal.PortalTest;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.mailbox.WrittenLetters;

@PortalTest
class RegisterTests {
    @Autowired
    MockMvcTester portal;

    @Autowired
    People people;

    @Autowired
    Credentials credentials;

    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void aLetterConfirmsTheAddressAndThePasswordSignsIn() throws Exception {
        Visit visit = new Visit(portal);
        assertThat(register(visit, Map.of())).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/register/sent");
        assertThat(credentials.byEmail(email)).isEmpty();
        assertThat(signIn(visit)).hasStatusOk();

        String link = link();
        assertThat(visit.text(link)).contains("Confirm and create the account");
        assertThat(credentials.byEmail(email))
                .as("looking at the page confirms nothing")
                .isEmpty();
        assertThat(confirm(visit, link)).hasRedirectedUrl("/login");
        assertThat(visit.text("/login")).contains("Your address is confirmed");
        assertThat(signIn(visit)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/account");
        assertThat(visit.text("/account")).contains("Amina Otieno");
    }

    @Test
    void aKnownAddressGetsTheSameAnswerAndALetter() throws Exception {
        people.person("Amina", email, Locale.FRENCH);
        Visit visit = new Visit(portal);
        assertThat(register(visit, Map.of())).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/register/sent");
        var letter = WrittenLetters.to(email).getFirst();
        assertThat(letter.kind()).isEqualTo("portal.account.letter.known");
        assertThat(letter.path()).isEqualTo("/login");
        assertThat(letter.locale()).isEqualTo("fr");
    }

    @Test
    void aLetterToSomebodyWhoAskedForNoneHasNoTypedWords() throws Exception {
        register(new Visit(portal), Map.of("name", "Win at https://spam.example/ now"));
        var letter = WrittenLetters.to(email).getFirst();
        assertThat(letter.kind()).isEqualTo("portal.account.letter.confirm");
        assertThat(letter.subject() + letter.body()).startsWith("Confirm").doesNotContain("spam", "{0}");
    }

    @Test
    void aLinkWorksOnce() throws Exception {
        Visit visit = new Visit(portal);
        register(visit, Map.of());
        String link = link();
        confirm(visit, link);
        assertThat(confirm(visit, link)).hasRedirectedUrl("/register");
        assertThat(visit.text(link)).contains("no longer good");
    }

    @Test
    void aChangedOrOldLinkDoesNotWork() throws Exception {
        Visit visit = new Visit(portal);
        register(visit, Map.of());
        String link = link();
        assertThat(confirm(visit, link.substring(0, link.length() - 1) + "~")).hasRedirectedUrl("/register");
        age("UPDATE account.registration SET expires_at = now() - interval '1 second' WHERE email = '" + email + "'");
        assertThat(confirm(visit, link)).hasRedirectedUrl("/register");
        assertThat(credentials.byEmail(email)).isEmpty();
    }

    @Test
    void theLinkIsKeptAsADigestOnly() throws Exception {
        register(new Visit(portal), Map.of());
        String token = link().replaceFirst(".*token=", "");
        try (Connection connection = TestDatabase.asOwner();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "SELECT encode(hash, 'hex') || email || name || password_hash FROM account.registration")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(token).doesNotContain(People.PASSWORD);
            }
        }
    }

    @Test
    void theSecondOfTwoSignUpsOfOneAddressCannotTakeTheAccountOver() throws Exception {
        Visit visit = new Visit(portal);
        register(visit, Map.of());
        String first = link();
        register(visit, Map.of("password", "another long passphrase here"));
        String second = link();
        confirm(visit, first);
        assertThat(confirm(visit, second)).hasRedirectedUrl("/register");
        assertThat(signIn(visit)).hasRedirectedUrl("/account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "password1234",
                "123456789012",
                "aaaaaaaaaaaa",
                "Qwertyuiop!!",
                "Amina Otieno",
            })
    void aGuessablePasswordIsRefusedBesideItsField(String password) throws Exception {
        assertRefused(Map.of("password", password), "password");
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndTheRestIsKept() throws Exception {
        assertRefused(Map.of("stakeholderType", "NOBODY"), "stakeholderType");
        assertRefused(Map.of("name", "x".repeat(201)), "name");
        assertRefused(Map.of("country", "XX"), "country");
        assertRefused(Map.of("email", "no address"), "email");
        assertRefused(Map.of("password", "\uD83D\uDE00".repeat(200)), "password");
    }

    @Test
    void aHostileNameIsShownAsText() throws Exception {
        Visit visit = new Visit(portal);
        MvcTestResult answer = register(visit, Map.of("name", "<script>alert(1)</script>\u202E", "country", "XX"));
        assertThat(answer.getResponse().getContentAsString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void aSignUpNeedsAFreshChallenge() throws Exception {
        Visit visit = new Visit(portal);
        assertThat(register(visit, Map.of("challenge", "1.aa.bb.cc"))
                        .getResponse()
                        .getContentAsString())
                .contains("Send it again");
        String challenge = challenge(visit);
        register(visit, Map.of("challenge", challenge));
        assertThat(register(visit, Map.of("challenge", challenge)).getResponse().getStatus())
                .as("a challenge is good once")
                .isEqualTo(200);
        assertThat(WrittenLetters.to(email)).hasSize(1);
    }

    private void assertRefused(Map<String, String> fields, String field) throws Exception {
        MvcTestResult answer = register(new Visit(portal), fields);
        assertThat(answer).hasStatusOk();
        String html = answer.getResponse().getContentAsString();
        assertThat(html).contains("href=\"#" + field + "\"");
        if (!field.equals("organisation")) {
            assertThat(html).as("typed text is kept").contains("A Society &amp; Sons");
        }
        assertThat(WrittenLetters.to(email)).isEmpty();
    }

    private MvcTestResult register(Visit visit, Map<String, String> changes) throws Exception {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name", "Amina Otieno",
                "email", email,
                "password", People.PASSWORD,
                "country", "KE",
                "organisation", "A Society & Sons",
                "stakeholderType", "CIVIL_SOCIETY"));
        if (!changes.containsKey("challenge")) {
            fields.put("challenge", challenge(visit));
        }
        fields.putAll(changes);
        return visit.post("/register", fields);
    }

    private static String challenge(Visit visit) throws Exception {
        Matcher found = Pattern.compile("name=\"challenge\" value=\"([^\"]+)").matcher(visit.text("/register"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String link() {
        return Objects.requireNonNull(WrittenLetters.to(email).getFirst().path());
    }

    private static MvcTestResult confirm(Visit visit, String link) {
        return visit.post("/register/confirm", Map.of("token", link.replaceFirst(".*token=", "")));
    }

    private MvcTestResult signIn(Visit visit) {
        return visit.post("/login", Map.of("email", email, "password", People.PASSWORD));
    }

    private static void age(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner()) {
            connection.createStatement().execute(sql);
        }
    }
}
