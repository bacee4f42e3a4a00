package org.wsis.stocktaking.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.account.PersonalData;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.mailbox.WrittenLetters.Letter;
import org.wsis.portal.stocktaking.Machine;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.portal.stocktaking.StoredEntries;

/** People follow searches by the pages they use; the job's work is done at once. */
@PortalTest
class FollowTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    Machine machine;

    @Autowired
    News news;

    @Autowired
    JdbcClient database;

    @Autowired
    List<PersonalData> data;

    @Autowired
    Members members;

    @Autowired
    TransactionTemplate transaction;

    private final String word =
            "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final String address = word + "@example.org";

    @AfterEach
    void nobodyIsTold() {
        database.sql("DELETE FROM stocktaking.saved_search").update();
    }

    @Test
    void whoFollowsASearchIsToldOnceOfEachNewEntryThatFits() {
        entry(word + " old", "KE");
        AccountId person = person(Locale.FRENCH);
        follow(person, "?q=" + word + "&country=KE", "AT_ONCE");
        tell();
        assertThat(WrittenLetters.to(address)).isEmpty();

        UUID fits = entry(word + " new", "KE");
        entry(word + " elsewhere", "CH");
        tell();
        tell();
        List<Letter> letters = WrittenLetters.to(address);
        assertThat(letters).hasSize(1);
        Letter letter = letters.getFirst();
        assertThat(letter.kind()).isEqualTo("stocktaking.follow.letter");
        assertThat(letter.locale()).isEqualTo("fr");
        assertThat(letter.body())
                .contains("correspondent", word + " new (Kenya)", "/stocktaking/entries/" + fits)
                .doesNotContain(word + " old", "elsewhere");
        assertThat(letter.path()).isEqualTo("/stocktaking?q=" + word + "&country=KE");

        entry(word + " newer", "KE");
        tell();
        assertThat(WrittenLetters.to(address)).hasSize(2);
        assertThat(WrittenLetters.to(address).getFirst().body())
                .contains("newer")
                .doesNotContain(word + " new ");
    }

    @Test
    void aDailyLetterWaitsForItsHourAndTakesAllTogether() {
        AccountId person = person(Locale.ENGLISH);
        follow(person, "?q=" + word, "DAILY");
        entry(word + " one", "KE");
        entry(word + " two", "KE");
        tell();
        assertThat(WrittenLetters.to(address)).isEmpty();
        database.sql("UPDATE stocktaking.saved_search SET due_at = now() - interval '1 minute'")
                .update();
        tell();
        tell();
        assertThat(WrittenLetters.to(address)).hasSize(1);
        assertThat(WrittenLetters.to(address).getFirst().body()).contains("one", "two", ": 2\n");
    }

    @Test
    void whatIsWithdrawnBeforeTheLetterIsNotTold() {
        AccountId person = person(Locale.ENGLISH);
        follow(person, "?q=" + word, "AT_ONCE");
        UUID id = entry(word + " gone", "KE");
        StoredEntries.execute("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE id = '" + id + "'");
        tell();
        assertThat(WrittenLetters.to(address)).isEmpty();
    }

    @Test
    void whatCanStillBeUndoneIsNotTold() {
        AccountId person = person(Locale.ENGLISH);
        follow(person, "?q=" + word, "AT_ONCE");
        UUID id = entry(word + " published with others", "KE");
        UUID batch = UUID.randomUUID();
        StoredEntries.execute("INSERT INTO stocktaking.batch (id, moderator, at, undo_until) VALUES ('" + batch
                + "', gen_random_uuid(), now(), now() + interval '20 minutes')");
        StoredEntries.execute("INSERT INTO stocktaking.batch_item (batch, entry, fate, before, collections, hold)"
                + " VALUES ('" + batch + "', '" + id + "', 'PUBLISHED', 'RECEIVED', '{}', gen_random_uuid())");
        tell();
        assertThat(WrittenLetters.to(address)).isEmpty();

        StoredEntries.execute("UPDATE stocktaking.batch SET undo_until = now() WHERE id = '" + batch + "'");
        tell();
        assertThat(WrittenLetters.to(address)).hasSize(1);
    }

    @Test
    void theLinkOfALetterStopsItWithoutSigningInAndByAButtonOnly() {
        AccountId person = person(Locale.ENGLISH);
        follow(person, "?q=" + word, "AT_ONCE");
        entry(word, "KE");
        tell();
        String stop = String.valueOf(WrittenLetters.to(address).getFirst().stopPath());
        String page = Owners.text(browser.get().uri(stop).exchange());
        assertThat(page).contains("Stop letters about a search", word);
        assertThat(searches(person)).isEqualTo(1);

        String token = stop.replaceFirst(".*token=", "");
        assertThat(stop(token)).hasRedirectedUrl("/stocktaking");
        assertThat(searches(person)).isZero();
        assertThat(Owners.text(browser.get().uri(stop).exchange())).contains("stops nothing any more");
        assertThat(stop(token)).hasStatus3xxRedirection();
        assertThat(stop("made-up")).hasStatus3xxRedirection();
    }

    @Test
    void aMailProgramStopsItInOneClickWithoutASessionAndByItsOwnTokenOnly() {
        AccountId person = person(Locale.ENGLISH);
        follow(person, "?q=" + word, "AT_ONCE");
        entry(word, "KE");
        tell();
        String stop = String.valueOf(WrittenLetters.to(address).getFirst().stopPath());
        String planted = "/stocktaking/following?token=" + "A".repeat(43);
        assertThat(click(planted)).hasStatus(404);
        assertThat(click("/stocktaking/following")).hasStatus(403);
        assertThat(browser.get().uri(stop + "&List-Unsubscribe=One-Click")).hasStatusOk();
        assertThat(browser.post().uri(stop)).hasStatus(403);
        assertThat(browser.post()
                        .uri("/account/searches")
                        .param("List-Unsubscribe", "One-Click")
                        .param("token", stop.replaceFirst(".*token=", "")))
                .hasStatus(403);
        assertThat(searches(person)).isEqualTo(1);

        assertThat(click(stop)).hasStatus(204);
        assertThat(searches(person)).isZero();
        assertThat(click(stop)).hasStatus(404);
    }

    private MvcTestResult click(String stop) {
        return browser.post().uri(stop).param("List-Unsubscribe", "One-Click").exchange();
    }

    @Test
    void savedSearchesAreListedChangedAndDeletedByTheirOwnerAlone() {
        AccountId person = person(Locale.ENGLISH);
        String form = owners.page(browser, person, "/account/searches/new?q=" + word + "&country=ke&nonsense=1");
        assertThat(form)
                .contains("value=\"&ldquo;" + word + "&rdquo; &middot; Kenya\"")
                .contains("name=\"query\" value=\"?q=" + word + "&amp;country=KE\"");
        follow(person, "?country=ke&q=" + word + "&page=7", "WEEKLY");
        follow(person, "?q=" + word + "&country=KE", "DAILY"); // the same search, written another way
        assertThat(searches(person)).isEqualTo(1);

        UUID id = database.sql("SELECT id FROM stocktaking.saved_search WHERE account = ?")
                .param(person.value())
                .query(UUID.class)
                .single();
        String one = "/account/searches/" + id;
        assertThat(owners.page(browser, person, "/account/searches")).contains("Daily", one);
        assertThat(owners.page(browser, person, "/account")).contains("Saved searches");
        AccountId stranger = people.person("Stranger");
        var change = Map.of("name", "Renamed", "frequency", "WEEKLY");
        assertThat(owners.post(browser, stranger, one, change)).hasStatus(404);
        assertThat(owners.post(browser, stranger, one + "/removal", Map.of())).hasStatus(404);
        assertThat(browser.get().uri(one).with(people.as(stranger))).hasStatus(404);
        assertThat(owners.post(browser, person, one, Map.of("name", " ", "frequency", "HOURLY")))
                .hasStatus(422);
        assertThat(owners.post(browser, person, one, change)).hasStatus3xxRedirection();
        assertThat(owners.page(browser, person, "/account/searches")).contains("Renamed", "Weekly");
        assertThat(owners.post(browser, person, one + "/removal", Map.of())).hasStatus3xxRedirection();
        assertThat(searches(person)).isZero();
    }

    @Test
    void whatIsTooLongToBeKeptIsRefusedInWords() {
        AccountId person = person(Locale.ENGLISH);
        var typed = Map.of(
                "query", "?country=" + "漢".repeat(40) + "&q=" + "漢".repeat(190), "name", "n", "frequency", "DAILY");
        assertThat(owners.post(browser, person, "/account/searches", typed))
                .hasStatus(422)
                .bodyText()
                .contains("too long to be saved");
        assertThat(searches(person)).isZero();
    }

    @Test
    void aVisitorIsAskedToSignInAndComesBack() {
        assertThat(browser.get().uri("/account/searches/new?q=" + word)).hasStatus3xxRedirection();
        assertThat(Owners.text(browser.get().uri("/stocktaking?q=" + word).exchange()))
                .contains("/account/searches/new?q=" + word);
    }

    @Test
    void searchesAreAmongAPersonsDataAndGoWithTheAccount() {
        AccountId person = person(Locale.ENGLISH);
        follow(person, "?q=" + word, "WEEKLY");
        assertThat(data.stream()
                        .filter(part -> part.name().equals("saved-searches"))
                        .flatMap(part -> part.of(person).stream())
                        .map(row -> row.get("address")))
                .containsExactly("/stocktaking?q=" + word);
        transaction.executeWithoutResult(status -> members.delete(person));
        assertThat(searches(person)).isZero();
    }

    private AccountId person(Locale language) {
        return people.person("Follower", address, language);
    }

    private void follow(AccountId person, String query, String frequency) {
        var typed = Map.of("query", query, "name", "About " + word, "frequency", frequency);
        assertThat(owners.post(browser, person, "/account/searches", typed)).hasRedirectedUrl("/account/searches");
    }

    private UUID entry(String title, String country) {
        UUID id = StoredEntries.insert("PUBLISHED", Map.of("title", title, "country", country));
        machine.awaitTotal("q=" + title.replace(" ", "+"), 1);
        return id;
    }

    private void tell() {
        boolean more;
        do {
            more = news.tellSome();
        } while (more);
    }

    private int searches(AccountId person) {
        return database.sql("SELECT count(*) FROM stocktaking.saved_search WHERE account = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private MvcTestResult stop(String token) {
        return browser.post()
                .uri("/stocktaking/following")
                .param("token", token)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}
