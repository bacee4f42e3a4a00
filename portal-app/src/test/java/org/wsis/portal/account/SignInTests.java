package org.wsis.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Limits;
import org.wsis.account.Oversight;
import org.wsis.account.Role;
import org.wsis.account.SecondFactors;
import org.wsis.portal.PortalTest;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.mailbox.WrittenLetters;

@PortalTest
class SignInTests {
    @Autowired
    MockMvcTester portal;

    @Autowired
    People people;

    @Autowired
    SecondFactors factors;

    @Autowired
    Oversight oversight;

    @Autowired
    Limits limits;

    @Autowired
    TransactionTemplate transaction;

    private final String email = UUID.randomUUID() + "@example.org";
    private Visit visit;
    private AccountId amina;

    @BeforeEach
    void aPerson() {
        amina = people.person("Amina", email, Locale.ENGLISH);
        visit = new Visit(portal);
    }

    @Test
    void thePasswordSignsInWithANewSession() throws Exception {
        visit.get("/login");
        String before = visit.session;
        assertThat(signIn(email, People.PASSWORD)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/account");
        assertThat(visit.session).isNotEqualTo(before);
        assertThat(visit.get("/account")).hasStatusOk();
        Visit thief = new Visit(portal);
        thief.session = before;
        assertThat(thief.get("/account")).hasRedirectedUrl("/login");
    }

    @Test
    void everyWayInBeginsANewSession() throws Exception {
        List<String> recovery = codes();
        signIn(email, People.PASSWORD);
        String half = visit.session;
        visit.post("/login/code", Map.of("code", recovery.getFirst()));
        assertSignedInButNot(half);
        visit = new Visit(portal);
        visit.post("/login/link", Map.of("email", email));
        String asking = visit.session;
        use(link());
        assertThat(visit.session).as("half signed in by a link").isNotEqualTo(asking);
        half = visit.session;
        visit.post("/login/code", Map.of("code", recovery.get(1)));
        assertSignedInButNot(half);
    }

    private void assertSignedInButNot(String before) {
        assertThat(visit.session).isNotNull().isNotEqualTo(before);
        assertThat(visit.get("/account")).hasStatusOk();
        Visit thief = new Visit(portal);
        thief.session = before;
        assertThat(thief.get("/account")).hasRedirectedUrl("/login");
    }

    @Test
    void aSessionThatSomebodyChoseIsNotTaken() {
        String chosen =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes());
        visit.session = chosen;
        visit.get("/login");
        assertThat(signIn(email, People.PASSWORD)).hasRedirectedUrl("/account");
        assertThat(visit.session).isNotEqualTo(chosen);
        Visit thief = new Visit(portal);
        thief.session = chosen;
        assertThat(thief.get("/account")).hasRedirectedUrl("/login");
    }

    @Test
    void thePageThatWasWantedComesAfterwards() {
        assertThat(visit.get("/account/details?lang=fr")).hasRedirectedUrl("/login");
        assertThat(signIn(email, People.PASSWORD)).hasRedirectedUrl("/account/details?lang=fr");
    }

    @Test
    void nothingLeadsOutOfThePortal() {
        for (String way : List.of("continue", "redirect", "next", "url", "returnTo")) {
            Visit other = new Visit(portal);
            other.get("/login?" + way + "=https://evil.example");
            assertThat(other.post(
                            "/login", Map.of("email", email, "password", People.PASSWORD, way, "https://evil.example")))
                    .hasRedirectedUrl("/account");
        }
        Visit other = new Visit(portal);
        other.get("//evil.example/account");
        assertThat(other.post("/login", Map.of("email", email, "password", People.PASSWORD)))
                .hasRedirectedUrl("/account");
    }

    @Test
    void aWrongPasswordAnUnknownAddressAndALockedAccountAreAnsweredAlike() throws Exception {
        String unknown = UUID.randomUUID() + "@example.org";
        String wrong = refusal(email, "wrong");
        assertThat(refusal(unknown, "wrong")).isEqualTo(wrong);
        lock();
        assertThat(refusal(email, People.PASSWORD)).isEqualTo(wrong);
    }

    private String refusal(String address, String password) throws Exception {
        return new Visit(portal)
                .post("/login", Map.of("email", address, "password", password))
                .getResponse()
                .getContentAsString()
                .replace(address, "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*", "")
                .replaceAll("<time.*?</time>|[0-9a-f]{16,}", "");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        for (String form : List.of("/login", "/login/link", "/register", "/password-reset", "/logout", "/login/code")) {
            assertThat(portal.post().uri(form).param("email", email)).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void aRealSessionCookieSignsIn() {
        assertThat(portal.get().uri("/account").cookie(new Cookie("session", people.cookie(amina))))
                .hasStatusOk();
        assertThat(portal.get().uri("/account")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/login");
    }

    @Test
    void aLinkByMailSignsInOnce() throws Exception {
        assertThat(visit.post("/login/link", Map.of("email", email))).hasRedirectedUrl("/login/sent");
        String link = link();
        assertThat(visit.text(link)).contains("Press the button");
        assertThat(visit.get("/account")).hasRedirectedUrl("/login");
        assertThat(use(link)).hasRedirectedUrl("/account");
        assertThat(visit.get("/account")).hasStatusOk();
        visit = new Visit(portal);
        assertThat(use(link)).hasRedirectedUrl("/login/link");
    }

    @Test
    void anOldOrChangedLinkOrOneForSomethingElseDoesNotSignIn() throws Exception {
        visit.post("/login/link", Map.of("email", email));
        String link = link();
        assertThat(use(link + "x")).hasRedirectedUrl("/login/link");
        age("UPDATE account.token SET expires_at = now() WHERE account_id = '" + amina + "'");
        assertThat(use(link)).hasRedirectedUrl("/login/link");
        visit.post("/password-reset", Map.of("email", email));
        assertThat(use(link())).hasRedirectedUrl("/login/link");
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndALetterOfItsOwn() {
        String unknown = UUID.randomUUID() + "@example.org";
        assertThat(visit.post("/login/link", Map.of("email", unknown))).hasRedirectedUrl("/login/sent");
        assertThat(visit.post("/password-reset", Map.of("email", unknown))).hasRedirectedUrl("/password-reset/sent");
        assertThat(WrittenLetters.to(unknown))
                .allMatch(letter -> letter.kind().equals("portal.account.letter.unknown"))
                .hasSize(2);
    }

    @Test
    void aLockedAccountSignsInByNoWay() throws Exception {
        visit.post("/login/link", Map.of("email", email));
        String link = link();
        lock();
        assertThat(signIn(email, People.PASSWORD)).hasStatusOk();
        assertThat(use(link)).hasRedirectedUrl("/login/link");
        visit.post("/login/link", Map.of("email", email));
        assertThat(WrittenLetters.to(email).getFirst().kind()).isEqualTo("portal.account.letter.locked");
    }

    @Test
    void aNewPasswordEndsEverySessionAndEveryLink() throws Exception {
        signIn(email, People.PASSWORD);
        Visit other = new Visit(portal);
        other.post("/login/link", Map.of("email", email));
        String signInLink = link();
        other.post("/password-reset", Map.of("email", email));
        String token = link().replaceFirst(".*token=", "");
        assertThat(other.post("/password-reset/new", Map.of("token", token, "password", "short")))
                .hasStatusOk();
        assertThat(other.post("/password-reset/new", Map.of("token", token, "password", "four quiet green rivers")))
                .hasRedirectedUrl("/login");
        assertThat(visit.get("/account")).hasRedirectedUrl("/login");
        assertThat(signIn(email, People.PASSWORD)).hasStatusOk();
        assertThat(signIn(email, "four quiet green rivers")).hasRedirectedUrl("/account");
        assertThat(new Visit(portal).post("/login/link/use", Map.of("token", signInLink.replaceFirst(".*token=", ""))))
                .hasRedirectedUrl("/login/link");
        assertThat(WrittenLetters.to(email)).anyMatch(letter -> letter.kind().endsWith(".letter.password"));
    }

    @Test
    void aCodeIsAskedAfterThePasswordAndTakenOnce() throws Exception {
        AuthenticatorApp app = setUpCodes();
        assertThat(signIn(email, People.PASSWORD)).hasRedirectedUrl("/login/code");
        assertThat(visit.get("/account")).as("half is not signed in").hasRedirectedUrl("/login");
        assertThat(visit.post("/login/code", Map.of("code", "000000"))).hasStatusOk();
        String code = app.code(0);
        assertThat(visit.post("/login/code", Map.of("code", code))).hasRedirectedUrl("/account");
        Visit thief = new Visit(portal);
        thief.post("/login", Map.of("email", email, "password", People.PASSWORD));
        assertThat(thief.post("/login/code", Map.of("code", code)).getResponse().getContentAsString())
                .contains("was used already");
    }

    @Test
    void aRecoveryCodeWorksOnceAndALinkByMailAsksForOneToo() throws Exception {
        List<String> recovery = codes();
        visit.post("/login/link", Map.of("email", email));
        assertThat(use(link())).hasRedirectedUrl("/login/code");
        assertThat(visit.post("/login/code", Map.of("code", recovery.getFirst().toUpperCase(Locale.ROOT))))
                .hasRedirectedUrl("/account");
        Visit again = new Visit(portal);
        again.post("/login", Map.of("email", email, "password", People.PASSWORD));
        assertThat(again.post("/login/code", Map.of("code", recovery.getFirst())))
                .hasStatusOk();
    }

    @Test
    void staffWithoutASecondFactorAreLedToOne() throws Exception {
        transaction.executeWithoutResult(
                status -> oversight.grant(amina, new Grant(Role.EDITOR, null), null, "For a test"));
        signIn(email, People.PASSWORD);
        assertThat(visit.get("/admin")).hasRedirectedUrl("/account/security");
        assertThat(visit.text("/account/security")).contains("Your role asks for a second factor");
        assertThat(visit.get("/account/codes")).hasStatusOk();
        var app = new AuthenticatorApp(factors.begin(amina));
        assertThat(visit.post("/account/codes", Map.of("code", "12"))
                        .getResponse()
                        .getContentAsString())
                .contains("not right");
        assertThat(visit.post("/account/codes", Map.of("code", app.code(0)))
                        .getResponse()
                        .getContentAsString())
                .contains("Your recovery codes");
        assertThat(visit.get("/admin").getResponse().getStatus())
                .isNotEqualTo(403)
                .isNotEqualTo(302);
    }

    @Test
    void whoHasASecondFactorChangesItOnlyWithIt() throws Exception {
        signIn(email, People.PASSWORD);
        setUpCodes();
        for (String path : List.of("/account/password", "/account/address", "/account/deletion", "/account/codes")) {
            assertThat(visit.get(path)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(visit.post("/account/codes/removal", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visit.post("/account/passkeys/options", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void guessingBecomesSlow() {
        for (int i = 0; i < 3; i++) {
            assertThat(signIn(email, "guess " + i)).hasStatusOk();
        }
        assertThat(signIn(email, "guess 3").getResponse().getHeader("Retry-After"))
                .isNull();
        MvcTestResult page = signIn(email, "guess 4");
        assertThat(page).bodyText().contains("data-challenge");
    }

    @Test
    void waitsDouble() {
        var limit = new Limits.Limit(
                "test.doubling", 2, Duration.ofSeconds(100), Duration.ofSeconds(350), Duration.ofHours(1));
        String key = UUID.randomUUID().toString();
        assertThat(limits.attempt(limit, key)).isEmpty();
        assertThat(limits.attempt(limit, key)).isEmpty();
        assertThat(limits.attempt(limit, key))
                .hasValueSatisfying(
                        wait -> assertThat(wait).isBetween(Duration.ofSeconds(95), Duration.ofSeconds(100)));
        sleep(101, key);
        assertThat(limits.attempt(limit, key)).isEmpty();
        assertThat(limits.attempt(limit, key))
                .hasValueSatisfying(
                        wait -> assertThat(wait).isBetween(Duration.ofSeconds(195), Duration.ofSeconds(200)));
        sleep(201, key);
        assertThat(limits.attempt(limit, key)).isEmpty();
        assertThat(limits.attempt(limit, key))
                .hasValueSatisfying(
                        wait -> assertThat(wait).isBetween(Duration.ofSeconds(345), Duration.ofSeconds(350)));
        sleep(3700, key);
        assertThat(limits.attempt(limit, key)).isEmpty();
        assertThat(limits.tries(limit, key)).isEqualTo(1);
    }

    @Test
    void aHostileSignInIsRefusedQuietly() {
        for (String text : List.of("'; DROP TABLE account.account; --", "<script>", "\u202E", "x".repeat(100_000))) {
            assertThat(signIn(text, text).getResponse().getStatus()).isIn(200, 400, 429);
        }
    }

    @Test
    void answersCarryTheHeadersOfACarefulSite() {
        MvcTestResult page = visit.get("/login");
        assertThat(page).headers().containsHeaders("Content-Security-Policy", "Permissions-Policy", "Referrer-Policy");
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    /** Lets time pass for one key: the counted tries are moved into the past. */
    private void sleep(int seconds, String key) {
        try (Connection connection = TestDatabase.asOwner();
                var update = connection.prepareStatement(
                        "UPDATE account.attempt SET last_at = last_at - make_interval(secs => ?) WHERE key = sha256(?)")) {
            update.setInt(1, seconds);
            update.setBytes(2, key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private AuthenticatorApp setUpCodes() {
        var app = new AuthenticatorApp(factors.begin(amina));
        // the code of the step before, so that the code of now is still unused
        assertThat(factors.confirm(amina, app.code(-1))).isPresent();
        return app;
    }

    private List<String> codes() {
        return factors.confirm(amina, new AuthenticatorApp(factors.begin(amina)).code(0))
                .orElseThrow();
    }

    private void lock() {
        AccountId by = people.holding(Role.ADMINISTRATOR);
        transaction.executeWithoutResult(status -> oversight.lock(amina, by, "For a test"));
    }

    private MvcTestResult signIn(String address, String password) {
        return visit.post("/login", Map.of("email", address, "password", password));
    }

    private String link() {
        return Objects.requireNonNull(WrittenLetters.to(email).getFirst().path());
    }

    private MvcTestResult use(String link) {
        return visit.post("/login/link/use", Map.of("token", link.replaceFirst(".*token=", "")));
    }

    private static void age(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner()) {
            connection.createStatement().execute(sql);
        }
    }
}
