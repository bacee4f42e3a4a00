package org.wsis.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.organisation.Organisations;
import org.wsis.portal.PortalTest;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.mailbox.WrittenLetters;

@PortalTest
class OwnAccountTests {
    @Autowired
    MockMvcTester portal;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    private final String email = UUID.randomUUID() + "@example.org";
    private AccountId amina;
    private Visit visit;

    @BeforeEach
    void aSignedInPerson() {
        amina = people.person("Amina Otieno", email, Locale.ENGLISH);
        visit = new Visit(portal);
        visit.session = people.cookie(amina);
    }

    @Test
    void detailsAreKeptAndShownInTheLettersLanguage() throws Exception {
        assertThat(visit.post(
                        "/account/details",
                        Map.of("name", "Amina N. Otieno", "language", "ar", "zone", "Africa/Nairobi", "country", "KE")))
                .hasRedirectedUrl("/account");
        assertThat(accounts.find(amina).orElseThrow().locale().getLanguage()).isEqualTo("ar");
        assertThat(visit.text("/account")).contains("Amina N. Otieno", "Your details are saved");
    }

    @Test
    void detailsThatCannotBeReadAreSaidBesideTheirField() throws Exception {
        for (var wrong : Map.of("language", "xx", "zone", "Mars/Base", "country", "Kenya", "stakeholderType", "X")
                .entrySet()) {
            var fields = new java.util.HashMap<>(Map.of("name", "Kept name", "language", "en"));
            fields.put(wrong.getKey(), wrong.getValue());
            var answer = visit.post("/account/details", fields);
            assertThat(answer).hasStatusOk();
            assertThat(answer.getResponse().getContentAsString())
                    .contains("href=\"#" + wrong.getKey() + "\"", "Kept name");
        }
        assertThat(accounts.find(amina).orElseThrow().name()).isEqualTo("Amina Otieno");
    }

    @Test
    void thePasswordChangesWithTheOldOneOnlyAndOtherSessionsEnd() throws Exception {
        Visit other = new Visit(portal);
        other.session = people.cookie(amina);
        assertThat(visit.post("/account/password", Map.of("old", "wrong", "password", "four quiet green rivers")))
                .bodyText()
                .contains("This is not your password");
        assertThat(other.get("/account")).hasStatusOk();
        assertThat(visit.post(
                        "/account/password", Map.of("old", People.PASSWORD, "password", "four quiet green rivers")))
                .hasRedirectedUrl("/account/security");
        assertThat(visit.get("/account")).hasStatusOk();
        assertThat(other.get("/account")).hasRedirectedUrl("/login");
    }

    @Test
    void theAddressChangesWhenBothMailboxesAgreed() {
        String next = UUID.randomUUID() + "@example.org";
        assertThat(visit.post("/account/address", Map.of("email", next, "password", People.PASSWORD)))
                .hasRedirectedUrl("/account/security");
        agree(next);
        assertThat(accounts.find(amina).orElseThrow().email()).isEqualTo(email);
        agree(email);
        assertThat(accounts.find(amina).orElseThrow().email()).isEqualTo(next);
        assertThat(WrittenLetters.to(email).getFirst().body()).contains(next);
    }

    @Test
    void lettersToAFormerAddressStayMineAndGoWithTheAccount() throws Exception {
        String next = UUID.randomUUID() + "@example.org";
        visit.post("/account/address", Map.of("email", next, "password", People.PASSWORD));
        agree(next);
        agree(email);
        people.person("Somebody else", email, Locale.ENGLISH);
        new Visit(portal).post("/password-reset", Map.of("email", email));
        assertThat(visit.text("/account/data"))
                .contains("Your account moves to another address")
                .doesNotContain("Choose a new password");

        visit.post("/account/deletion", Map.of("password", People.PASSWORD));

        assertThat(WrittenLetters.to(email))
                .extracting(WrittenLetters.Letter::kind)
                .containsExactly("portal.account.letter.reset");
    }

    @Test
    void theOwnAddressIsNoNewOne() throws Exception {
        assertThat(visit.post("/account/address", Map.of("email", email, "password", People.PASSWORD)))
                .bodyText()
                .contains("This is your address already.");
        assertThat(WrittenLetters.to(email)).isEmpty();
    }

    @Test
    void aTakenAddressIsToldToItsReaderOnly() throws Exception {
        String taken = UUID.randomUUID() + "@example.org";
        people.person("Somebody", taken, Locale.ENGLISH);
        assertThat(visit.post("/account/address", Map.of("email", taken, "password", People.PASSWORD)))
                .hasRedirectedUrl("/account/security");
        assertThat(visit.text("/account/security")).contains("We have sent a letter to both addresses");
        assertThat(WrittenLetters.to(taken).getFirst().kind()).endsWith("address-taken");
        agree(email);
        assertThat(accounts.find(amina).orElseThrow().email()).isEqualTo(email);
    }

    @Test
    void theDownloadHasMyDataAndNoSecrets() throws Exception {
        String json = visit.text("/account/data");
        assertThat(json).contains("Amina Otieno", email, "sessions").doesNotContain("bcrypt", "password_hash");
        assertThat(visit.get("/account/data").getResponse().getHeader("Content-Disposition"))
                .contains("attachment");
    }

    @Test
    void lettersAndRepresentationsAreInTheDownloadAndGoWithTheAccount() throws Exception {
        visit.post("/password-reset", Map.of("email", email));
        assertThat(WrittenLetters.to(email)).isNotEmpty();
        try (Connection connection = TestDatabase.asApplication();
                var insert = connection.prepareStatement(
                        "INSERT INTO organisation.representative (id, organisation, account, function, state, requested_at)"
                                + " VALUES (gen_random_uuid(), ?, ?, 'Director', 'REQUESTED', now())")) {
            insert.setObject(
                    1,
                    organisations
                            .findOrRegister("Represented " + email, null, "KE")
                            .value());
            insert.setObject(2, amina.value());
            insert.executeUpdate();
        }
        assertThat(visit.text("/account/data"))
                .contains(
                        "Represented " + email,
                        "REQUESTED",
                        WrittenLetters.to(email).getFirst().subject())
                .doesNotContain("token=");

        visit.post("/account/deletion", Map.of("password", People.PASSWORD));

        assertThat(WrittenLetters.to(email))
                .extracting(WrittenLetters.Letter::kind)
                .containsExactly("portal.account.letter.deleted");
        try (Connection connection = TestDatabase.asApplication();
                var query = connection.prepareStatement(
                        "SELECT count(*) FROM organisation.representative WHERE account = ?")) {
            query.setObject(1, amina.value());
            var rows = query.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void aDeletedAccountLeavesNoPersonalDataAndNoSession() throws Exception {
        assertThat(visit.text("/account/deletion")).contains("What goes", "What stays");
        assertThat(visit.post("/account/deletion", Map.of("password", "wrong"))).hasStatusOk();
        assertThat(visit.post("/account/deletion", Map.of("password", People.PASSWORD)))
                .hasRedirectedUrl("/");
        assertThat(accounts.find(amina)).isEmpty();
        assertThat(visit.get("/account")).hasStatus(HttpStatus.FOUND);
        try (Connection connection = TestDatabase.asOwner()) {
            for (String table : List.of(
                    "account",
                    "role_grant",
                    "token",
                    "registration",
                    "address_change",
                    "code_generator",
                    "passkey",
                    "spring_session")) {
                try (var query = connection.prepareStatement("SELECT count(*) FROM account." + table
                        + " AS row WHERE row::text LIKE ? OR row::text LIKE ?")) {
                    query.setString(1, "%" + email + "%");
                    query.setString(2, "%" + amina + "%");
                    var rows = query.executeQuery();
                    rows.next();
                    assertThat(rows.getInt(1)).as(table).isZero();
                }
            }
        }
    }

    @Test
    void signingOutEverywhereLeavesThisSession() {
        Visit other = new Visit(portal);
        other.session = people.cookie(amina);
        assertThat(visit.post("/account/sessions/end", Map.of())).hasRedirectedUrl("/account/security");
        assertThat(other.get("/account")).hasRedirectedUrl("/login");
        assertThat(visit.get("/account")).hasStatusOk();
    }

    @Test
    void signingOutEndsTheSession() {
        String session = visit.session;
        assertThat(visit.post("/logout", Map.of())).hasRedirectedUrl("/");
        visit.session = session;
        assertThat(visit.get("/account")).hasRedirectedUrl("/login");
    }

    private void agree(String address) {
        String link =
                Objects.requireNonNull(WrittenLetters.to(address).getFirst().path());
        Visit anywhere = new Visit(portal);
        assertThat(anywhere.get(link)).hasStatusOk();
        anywhere.post("/address-change", Map.of("token", link.replaceFirst(".*token=", "")));
    }
}
