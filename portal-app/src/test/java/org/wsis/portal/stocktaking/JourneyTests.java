package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;

@PortalTest
class JourneyTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Test
    void anEntryIsSentReturnedCorrectedPublishedAndFound() {
        String word = "Zanzibulletin" + UUID.randomUUID().toString().substring(0, 8);
        String email = UUID.randomUUID() + "@example.org";
        AccountId owner = people.person("Ana P.", email, Locale.FRENCH);
        AccountId editor = people.holding(Role.EDITOR);
        UUID id = owners.draft(browser, owner, "Weather " + word);
        String admin = "/admin/stocktaking/entries/" + id;

        assertThat(browser.get().uri("/stocktaking/entries/" + id)).hasStatus(404);
        assertThat(owners.page(browser, owner, "/stocktaking/submit/" + id + "/check"))
                .contains("Weather " + word, "Coast Radio Network");
        assertThat(owners.send(browser, owner, id)).hasRedirectedUrl("/stocktaking/mine/" + id + "/receipt");
        assertThat(owners.send(browser, owner, id)).hasRedirectedUrl("/stocktaking/mine/" + id + "/receipt");
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + id + "/receipt"))
                .contains("Geneva");
        assertThat(WrittenLetters.to(email)).singleElement().satisfies(letter -> {
            assertThat(letter.locale()).isEqualTo("fr");
            assertThat(letter.body()).contains("Weather " + word, "heure de Genève");
        });
        assertThat(owners.page(browser, editor, "/admin/queue")).contains("Weather " + word);

        String review = owners.page(browser, editor, admin);
        assertThat(owners.post(
                        browser,
                        editor,
                        admin + "/decision",
                        Map.of("version", Owners.version(review), "choice", "RETURN")))
                .hasStatusOk()
                .bodyText()
                .contains("Pin a reason to a field");
        assertThat(owners.post(
                        browser,
                        editor,
                        admin + "/decision",
                        Map.of(
                                "version", Owners.version(review),
                                "choice", "RETURN",
                                "pins[18].field", "RESULTS",
                                "pins[18].reason", "NO_SOURCE",
                                "pins[18].words", "Where do seventy per cent come from?",
                                "words", "Almost there.")))
                .hasStatus3xxRedirection();
        assertThat(WrittenLetters.to(email).getFirst().body())
                .contains("Where do seventy per cent come from?", "Affirmation sans source", "Almost there.");
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + id)).contains("Where do seventy per cent");
        assertThat(owners.page(browser, owner, "/stocktaking/submit/" + id + "/outcome"))
                .contains("Where do seventy per cent come from?", "Almost there.");

        owners.save(
                browser, owner, id, "outcome", Map.of("results", "Losses fell by 70 per cent (source: survey 2017)."));
        owners.send(browser, owner, id);
        assertThat(owners.page(browser, editor, "/admin/queue")).contains("Corrected by the owner");
        assertThat(owners.post(
                        browser,
                        editor,
                        admin + "/review",
                        Map.of("version", Owners.version(owners.page(browser, editor, admin)))))
                .hasStatus3xxRedirection();
        assertThat(owners.post(
                        browser,
                        editor,
                        admin + "/decision",
                        Map.of("version", Owners.version(owners.page(browser, editor, admin)), "choice", "PUBLISH")))
                .hasStatus3xxRedirection();

        assertThat(browser.get().uri("/search").param("q", word.toLowerCase(Locale.ROOT)))
                .hasStatusOk()
                .bodyText()
                .contains("Weather " + word);
        assertThat(browser.get()
                        .uri("/stocktaking")
                        .param("q", word)
                        .param("actionLine", "c7-ENV")
                        .param("country", "ke"))
                .hasStatusOk()
                .bodyText()
                .contains("Weather " + word);
        assertThat(browser.get().uri("/stocktaking/entries/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Losses fell by 70 per cent", "Kenya")
                .doesNotContain("secret.person", "Secret Person", "Where do seventy");

        assertThat(owners.post(browser, owner, "/stocktaking/mine/" + id + "/withdrawal", Map.of()))
                .hasRedirectedUrl("/stocktaking/mine");
        assertThat(browser.get().uri("/stocktaking/entries/" + id)).hasStatus(404);
        assertThat(browser.get().uri("/search").param("q", word)).bodyText().doesNotContain("Weather " + word);
    }

    @Test
    void ofTwoModeratorsTheLaterSeesWhatTheFirstDecided() {
        AccountId owner = people.person("Owner of two");
        AccountId first = people.person("Elena First", new org.wsis.account.Grant(Role.EDITOR, null));
        AccountId second = people.holding(Role.EDITOR);
        UUID id = owners.draft(browser, owner, "Contested entry");
        owners.send(browser, owner, id);
        String admin = "/admin/stocktaking/entries/" + id;
        String seen = Owners.version(owners.page(browser, second, admin));

        owners.post(
                browser,
                first,
                admin + "/decision",
                Map.of("version", seen, "choice", "DECLINE", "reason", "DUPLICATE"));
        assertThat(owners.post(browser, second, admin + "/decision", Map.of("version", seen, "choice", "PUBLISH")))
                .hasStatus(409)
                .bodyText()
                .contains("A colleague was first", "Elena First", "Already in the register");
        assertThat(browser.get().uri("/stocktaking/entries/" + id)).hasStatus(404);
    }

    @Test
    void nobodyDecidesAboutTheirOwnEntry() {
        AccountId editor = people.holding(Role.EDITOR);
        UUID id = owners.draft(browser, editor, "My own entry");
        owners.send(browser, editor, id);
        String admin = "/admin/stocktaking/entries/" + id;

        assertThat(owners.page(browser, editor, admin))
                .contains("This is your own entry")
                .doesNotContain("Take it in review");
        assertThat(owners.post(browser, editor, admin + "/decision", Map.of("version", "9", "choice", "PUBLISH")))
                .hasStatus(403);
    }

    @Test
    void whatIsNotYoursDoesNotExist() {
        AccountId owner = people.person("Owner");
        AccountId other = people.person("Other");
        UUID id = owners.draft(browser, owner, "Not yours");
        for (String address : new String[] {
            "/stocktaking/mine/" + id,
            "/stocktaking/mine/" + id + "/receipt",
            "/stocktaking/mine/" + id + "/withdrawal",
            "/stocktaking/submit/" + id + "/who",
            "/stocktaking/submit/" + id + "/check",
        }) {
            assertThat(browser.get().uri(address).with(people.as(other)))
                    .as(address)
                    .hasStatus(404);
        }
        assertThat(owners.post(browser, other, "/stocktaking/submit/" + id + "/activity", Map.of("title", "Mine now")))
                .hasStatus(404);
        assertThat(owners.post(browser, other, "/stocktaking/mine/" + id + "/withdrawal", Map.of()))
                .hasStatus(404);
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + id)).contains("Not yours");
    }

    @Test
    void anIncompleteDraftIsKeptButNotSent() {
        AccountId owner = people.person("Slow writer");
        UUID id = UUID.randomUUID();
        owners.save(browser, owner, id, "activity", Map.of("title", "Half an entry"));
        owners.save(browser, owner, id, "description", Map.of("shortDescription", "Too short"));

        assertThat(owners.page(browser, owner, "/stocktaking/submit/" + id + "/description"))
                .contains("Too short", "Write at least 10 words. You wrote 2.");
        assertThat(owners.send(browser, owner, id)).hasRedirectedUrl("/stocktaking/submit/" + id + "/check");
        assertThat(owners.page(browser, owner, "/stocktaking/mine")).contains("Half an entry", "Draft");
    }
}
