package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;

/** The first journey: an activity from a browser in Nairobi to the public register, with one return for correction. */
@PortalTest
class FirstJourneyTests {
    private static final String SHORT =
            "Solar radio links bring forty villages online and train two hundred women to run them.";
    private static final String LONG = "The network was planned with the villages. ".repeat(12);

    @LocalServerPort
    int port;

    @Autowired
    MessageSource messages;

    @Autowired
    People people;

    @ParameterizedTest(name = "in {0}, {1} px wide, JavaScript {2}")
    @CsvSource({"en, 1280, true", "ar, 390, true", "en, 1280, false"})
    void anActivityReachesThePublicRegister(String language, int width, boolean script) {
        String title = "Village network " + UUID.randomUUID();
        String email = UUID.randomUUID() + "@example.org";
        try (Reader owner = new Reader(messages, language, port, width, script);
                Reader editor = new Reader(messages, language, port, 1280, script)
                        .signedIn(people.cookie(people.holding(Role.EDITOR)))) {
            signUp(owner, email, script);
            write(owner, title);
            returnIt(editor, title);
            correct(owner, email);
            publish(editor, title);
            findIt(language, width, script, title);
            owner.open("/stocktaking/mine").sees(title).seesWordsOf("stocktaking.state.published");
        }
    }

    private void signUp(Reader owner, String email, boolean script) {
        owner.open("/register")
                .fill("name", "Wanjiru Otieno")
                .fill("email", email)
                .fill("password", People.PASSWORD)
                .choose("country", "KE");
        if (!script) {
            owner.page().waitForTimeout(21_000); // the way without a proof of work
        }
        owner.press("portal.account.register.action").isAt("/register/sent");
        owner.open(path(email)).press("portal.account.confirm.action");
        owner.open("/login")
                .fill("email", email)
                .fill("password", People.PASSWORD)
                .press("portal.account.login.action");
        owner.open("/account").sees("Wanjiru Otieno");
    }

    private void write(Reader owner, String title) {
        owner.open("/stocktaking/submit").follow("/activity");
        owner.fill("title", title)
                .choose("kind", "PROJECT")
                .choose("language", "en")
                .press("stocktaking.submit.next");
        owner.fill("organisation", "Nairobi Community Networks")
                .choose("stakeholderType", "CIVIL_SOCIETY")
                .choose("country", "KE")
                .choose("scope", "NATIONAL")
                .fill("contactEmail", "office@example.org")
                .press("stocktaking.submit.next");
        owner.fill("shortDescription", SHORT)
                .fill("description", LONG)
                .tick("status", "ONGOING")
                .fill("startsOn", "2025-03-01")
                .press("stocktaking.submit.next");
        owner.tick("actionLines", "C2").tick("sdgs", "9").press("stocktaking.submit.next");
        owner.fill("results", "Forty villages are online.").press("stocktaking.submit.next");
        owner.follow("/check");
        send(owner);
    }

    private void send(Reader owner) {
        owner.sees(SHORT)
                .tick("consent", "true")
                .press("stocktaking.check.send")
                .isAt("/receipt");
    }

    private void returnIt(Reader editor, String title) {
        openFromQueue(editor, title);
        editor.tick("choice", "RETURN");
        editor.unfold("#at-SHORT_DESCRIPTION summary");
        var pin = editor.page().locator("#at-SHORT_DESCRIPTION .pin");
        pin.locator("select").selectOption("UNCLEAR");
        pin.locator("textarea").fill("How many people use it today?");
        editor.press("stocktaking.decision.do").seesWordsOf("stocktaking.decision.done.returned");
    }

    /** The newest wait at the end, behind what other tests have left. */
    private static void openFromQueue(Reader editor, String title) {
        editor.open("/admin/queue");
        while (editor.page().getByText(title).count() == 0
                && editor.page().locator("a[rel=next]").count() > 0) {
            editor.follow("page="
                    + editor.page().locator("a[rel=next]").getAttribute("href").replaceAll("\\D+", ""));
        }
        editor.followText(title);
    }

    private void correct(Reader owner, String email) {
        assertThat(path(email)).contains("/stocktaking/");
        owner.open(path(email)).sees("How many people use it today?");
        owner.follow("/description");
        owner.sees("How many people use it today?")
                .fill("shortDescription", SHORT + " Eight thousand people use it.")
                .press("stocktaking.submit.next")
                .press("stocktaking.submit.next")
                .press("stocktaking.submit.next");
        owner.follow("/check");
        send(owner);
    }

    private void publish(Reader editor, String title) {
        openFromQueue(editor, title);
        editor.sees("Eight thousand people use it.");
        editor.tick("choice", "PUBLISH")
                .press("stocktaking.decision.do")
                .seesWordsOf("stocktaking.decision.done.published");
    }

    private void findIt(String language, int width, boolean script, String title) {
        try (Reader visitor = new Reader(messages, language, port, width, script)) {
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> visitor.open("/stocktaking?q=" + title.substring(title.length() - 36))
                            .sees(title));
            visitor.followText(title);
            visitor.sees("Eight thousand people use it.").picture("entry-" + language + "-" + width + "-" + script);
        }
    }

    /** Where the newest letter to this address leads. */
    private static String path(String email) {
        try (Connection owner = TestDatabase.asOwner();
                PreparedStatement query = owner.prepareStatement(
                        "SELECT path FROM mail.letter WHERE recipient = ? ORDER BY number DESC LIMIT 1")) {
            query.setString(1, email);
            try (ResultSet rows = query.executeQuery()) {
                assertThat(rows.next()).as("a letter").isTrue();
                return rows.getString(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
