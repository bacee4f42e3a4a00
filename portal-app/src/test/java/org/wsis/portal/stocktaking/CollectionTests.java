package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.audit.Trail;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.stocktaking.collection.SpecialRepositories;
import org.wsis.stocktaking.collection.SpecialRepository;

/** Special repositories: chosen by submitters, kept by staff, read by everybody. */
@PortalTest
class CollectionTests {
    private static final String COVID = "/stocktaking/collections/covid-19";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    Machine machine;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient database;

    @Autowired
    SpecialRepositories repositories;

    private final String word =
            "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void whatASubmitterChoseStandsThereWhenItIsPublished() {
        AccountId owner = people.person("Owner");
        UUID id = owners.draft(browser, owner, word);
        String form = "/stocktaking/submit/" + id + "/collections";
        var answers = Map.of(
                "collections", "covid-19",
                "answers[0].value", "learning",
                "answers[1].value", "4,000 pupils <b>" + word,
                "answers[4].value", "Said to another repository");
        assertThat(owners.post(browser, owner, form, answers))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/stocktaking/submit/" + id + "/activity");
        assertThat(owners.page(browser, owner, form))
                .contains("4,000 pupils &lt;b&gt;" + word)
                .containsPattern("value=\"learning\"[^>]*selected");
        owners.send(browser, owner, id);
        assertThat(page(COVID + "?q=" + word)).contains("No entry of this repository");

        publish(id);
        assertThat(page(COVID + "?q=" + word)).contains("/stocktaking/entries/" + id);
        assertThat(page("/stocktaking/collections/ungis-digital-transformation?q=" + word))
                .doesNotContain("/stocktaking/entries/" + id);
        assertThat(page("/stocktaking/entries/" + id))
                .contains("COVID-19 ICT case repository", "Learning from home", "4,000 pupils &lt;b&gt;")
                .doesNotContain("Said to another repository");
        assertThat(machine.json("/api/v1/stocktaking/entries/" + id)
                        .get("collections")
                        .toString())
                .isEqualTo("[\"covid-19\"]");
        assertThat(total("collection=covid-19")).isEqualTo(1);
        assertThat(total("collection=ungis-digital-transformation")).isZero();
        assertThat(Owners.text(machine.get("/stocktaking/export.csv?collection=covid-19&q=" + word)))
                .contains(id.toString());
    }

    @Test
    void itsOwnQuestionsAreFacetsWithExactCounts() {
        UUID first = answered("covid-19", "helps", "learning");
        UUID second = answered("covid-19", "helps", "learning");
        UUID third = answered("covid-19", "helps", "health");
        UUID elsewhere = answered("ungis-digital-transformation", "area", "skills");
        machine.awaitTotal("q=" + word, 4);
        assertThat(page(COVID + "?q=" + word))
                .contains("What does it help with most?")
                .containsPattern("value=\"covid-19.helps.learning\"[^\n]*<span class=\"c\">2<")
                .containsPattern("value=\"covid-19.helps.health\"[^\n]*<span class=\"c\">1<")
                .doesNotContain("Which area does it transform most?", elsewhere.toString());
        String learning = page(COVID + "?answer=covid-19.helps.learning&q=" + word);
        assertThat(learning)
                .contains(first.toString(), second.toString())
                .containsPattern("value=\"covid-19.helps.learning\" checked")
                .containsPattern("fchip[^\n]*Learning from home")
                .containsPattern("value=\"covid-19.helps.health\"[^\n]*<span class=\"c\">1<")
                .doesNotContain("/stocktaking/entries/" + third);
        assertThat(page("/stocktaking?q=" + word)).doesNotContain("covid-19.helps");
        assertThat(total("answer=covid-19.helps.learning")).isEqualTo(2);
        assertThat(total("answer=no-such")).isZero();
    }

    @Test
    void everyQuestionWithChoicesIsAFilter() {
        for (SpecialRepository repository : repositories.all()) {
            for (String choice : repository.choices().keySet()) {
                String[] parts = choice.split("\\.");
                UUID id = answered(parts[0], parts[1], parts[2]);
                assertThat(database.sql(
                                        "SELECT array_to_string(stocktaking.public_answers(id, collections), ' ') FROM stocktaking.entry WHERE id = ?")
                                .param(id)
                                .query(String.class)
                                .single())
                        .isEqualTo(choice);
            }
        }
    }

    private UUID answered(String collection, String question, String choice) {
        UUID id = StoredEntries.insert(
                "PUBLISHED", Map.of("title", word + " " + choice, "collections", new String[] {collection}));
        StoredEntries.execute(
                "INSERT INTO stocktaking.collection_intake (entry, collection, answers, changed_at) VALUES ('" + id
                        + "', '" + collection + "', '{\"" + question + "\": \"" + choice + "\"}', now())");
        StoredEntries.execute("UPDATE stocktaking.entry SET changed_at = now() WHERE id = '" + id + "'");
        return id;
    }

    @Test
    void itsEntriesAreSortedAsTheReaderAsks() {
        String[] inIt = {"covid-19"};
        StoredEntries.insert("PUBLISHED", Map.of("title", "B " + word, "collections", inIt));
        StoredEntries.insert("PUBLISHED", Map.of("title", "A " + word, "collections", inIt));
        machine.awaitTotal("q=" + word, 2);
        String sorted = page(COVID + "?sort=title&q=" + word);
        assertThat(sorted).containsPattern("value=\"title\"[^>]*selected");
        assertThat(sorted.indexOf(">A " + word)).isPositive().isLessThan(sorted.indexOf(">B " + word));
    }

    @Test
    void theAnswersAreSavedWhileSomebodyTypes() {
        AccountId owner = people.person("Owner");
        UUID id = UUID.randomUUID();
        String form = "/stocktaking/submit/" + id + "/collections";
        assertThat(owners.page(browser, owner, form)).contains("data-autosave=\"" + form + "\"");
        var answers = Map.of("collections", "covid-19", "answers[1].value", "4,000 pupils " + word);
        assertThat(autosave(owner, form, answers)).hasStatus(204);
        assertThat(owners.page(browser, owner, form))
                .contains("4,000 pupils " + word)
                .containsPattern("value=\"covid-19\"[^>]*checked");
        assertThat(autosave(owner, form, Map.of("answers[1].value", "Of a repository that is not chosen")))
                .hasStatus(422);
        assertThat(autosave(owner, form, Map.of("collections", "no-such"))).hasStatus(422);
        assertThat(autosave(people.person("Stranger"), form, answers)).hasStatus(404);
        assertThat(owners.page(browser, owner, form)).contains("4,000 pupils " + word);
    }

    private MvcTestResult autosave(AccountId person, String form, Map<String, String> fields) {
        var request = browser.post()
                .uri(form)
                .header("X-Autosave", "true")
                .with(people.as(person))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void whoComesByARepositoryReportsToIt() {
        AccountId owner = people.person("Owner");
        String start = owners.page(browser, owner, "/stocktaking/submit?collection=covid-19");
        assertThat(start).contains("You report to: COVID-19 ICT case repository");
        var link = Pattern.compile("href=\"(/stocktaking/submit/[0-9a-f-]{36}/collections\\?collection=covid-19)\"")
                .matcher(start);
        assertThat(link.find()).isTrue();
        String form = link.group(1).replaceFirst("\\?.*", "");
        assertThat(owners.page(browser, owner, link.group(1)))
                .containsPattern("value=\"covid-19\"[^>]*checked")
                .doesNotContainPattern("value=\"ungis-digital-transformation\"[^>]*checked");
        assertThat(owners.post(browser, owner, form, Map.of("collections", "covid-19")))
                .hasRedirectedUrl(form.replace("/collections", "/activity"));
        assertThat(owners.page(browser, owner, form)).containsPattern("value=\"covid-19\"[^>]*checked");
        assertThat(owners.page(browser, owner, "/stocktaking/submit?collection=nothing"))
                .contains("/stocktaking/submit?collection=covid-19")
                .doesNotContain("You report to");
    }

    @Test
    void nobodyWritesIntoTheEntryOfAnother() {
        AccountId owner = people.person("Owner");
        UUID id = owners.draft(browser, owner, word);
        String form = "/stocktaking/submit/" + id + "/collections";
        assertThat(owners.post(browser, people.person("Stranger"), form, Map.of("collections", "covid-19")))
                .hasStatus(404);
        assertThat(owners.post(browser, owner, form, Map.of("collections", "no-such")))
                .hasStatus(422);
        assertThat(owners.post(browser, owner, form, Map.of("collections", "covid-19", "answers[0].value", "no-such")))
                .hasStatus(422);
        assertThat(stored(id)).isZero();
        owners.send(browser, owner, id);
        assertThat(owners.post(browser, owner, form, Map.of("collections", "covid-19")))
                .hasRedirectedUrl("/stocktaking/mine/" + id);
        assertThat(stored(id)).isZero();
    }

    @Test
    void staffPutPublishedEntriesInAndOutAndTheReasonIsRecorded() {
        AccountId editor = people.holding(Role.EDITOR);
        UUID id = StoredEntries.insert("PUBLISHED", Map.of("title", word));
        machine.awaitTotal("q=" + word, 1);
        String placing = "/admin/stocktaking/entries/" + id + "/collections";
        assertThat(owners.post(browser, editor, placing, Map.of("collections", "covid-19")))
                .hasStatus(422);
        assertThat(owners.post(browser, editor, placing, Map.of("collections", "no-such", "reason", "r")))
                .hasStatus(422);
        assertThat(owners.post(
                        browser, editor, placing, Map.of("collections", "covid-19", "reason", "It was a response")))
                .hasStatus3xxRedirection();
        machine.awaitTotal("collection=covid-19&q=" + word, 1);
        assertThat(page(COVID + "?q=" + word)).contains("/stocktaking/entries/" + id);
        assertThat(owners.post(browser, editor, placing, Map.of("reason", "It was not")))
                .hasStatus3xxRedirection();
        machine.awaitTotal("collection=covid-19&q=" + word, 0);
        assertThat(trail.find(new Trail.Filter(null, null, "stocktaking.entry", id.toString(), null, null), 0, 10))
                .extracting(Trail.Entry::act, act -> act.facts().get("reason"))
                .contains(
                        tuple("stocktaking.collection.added", "It was a response"),
                        tuple("stocktaking.collection.removed", "It was not"));
        long number = database.sql("SELECT number FROM stocktaking.entry WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single();
        assertThat(browser.get()
                        .uri("/admin/stocktaking/collections?number=" + number)
                        .with(people.as(editor)))
                .hasRedirectedUrl(placing);
    }

    @Test
    void whatIsNotPublishedIsNotPlaced() {
        AccountId editor = people.holding(Role.EDITOR);
        UUID waiting = StoredEntries.insert("RECEIVED", Map.of("title", word));
        String placing = "/admin/stocktaking/entries/" + waiting + "/collections";
        assertThat(owners.page(browser, editor, placing)).contains("Only a published entry");
        owners.post(browser, editor, placing, Map.of("collections", "covid-19", "reason", "r"));
        assertThat(database.sql("SELECT cardinality(collections) FROM stocktaking.entry WHERE id = ?")
                        .param(waiting)
                        .query(Integer.class)
                        .single())
                .isZero();
        UUID draft = owners.draft(browser, people.person("Owner"), word);
        assertThat(browser.get()
                        .uri("/admin/stocktaking/entries/" + draft + "/collections")
                        .with(people.as(editor)))
                .hasStatus(404);
    }

    @Test
    void theDatabaseTakesTheRepositoriesThatThePagesKnowAndNoOthers() {
        String known = database.sql("""
                        SELECT string_agg(pg_get_constraintdef(oid), ' ') FROM pg_constraint
                        WHERE conname IN ('entry_collections_check', 'collection_intake_collection_check')""").query(String.class).single();
        Set<String> inDatabase = Pattern.compile("'([a-z0-9-]+)'")
                .matcher(known)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(repositories.all())
                .extracting(SpecialRepository::slug)
                .containsExactlyInAnyOrderElementsOf(inDatabase);
    }

    @Test
    void itsFacetsCountItsEntriesAloneInAConstantNumberOfStatements() {
        String many = "many" + word;
        var row = Map.<String, Object>of("title", word, "country", "KE", "collections", new String[] {"covid-19"});
        StoredEntries.insert("PUBLISHED", row);
        StoredEntries.insertAll(IntStream.range(0, 25)
                .mapToObj(i -> Map.<String, Object>of(
                        "title", many + " " + i, "country", "CH", "collections", new String[] {"covid-19"}))
                .toList());
        StoredEntries.insert("PUBLISHED", Map.of("title", many + " outside", "country", "FR"));
        machine.awaitTotal("q=" + many, 26);
        machine.awaitTotal("q=" + word, 1);
        assertThat(page(COVID + "?q=" + many)).contains("25 entries").doesNotContain("France");
        assertThat(page("/stocktaking/collections")).contains("COVID-19 ICT case repository", COVID);
        assertThat(browser.get().uri("/stocktaking/collections/no-such")).hasStatus(404);
        long one = statements(COVID + "?q=" + word);
        assertThat(statements(COVID + "?q=" + many)).isEqualTo(one);
    }

    private long statements(String address) {
        return StatementCounts.least(
                () -> assertThat(browser.get().uri(address)).hasStatusOk());
    }

    private long total(String query) {
        return machine.json("/api/v1/stocktaking/entries?q=" + word + "&" + query)
                .get("total")
                .asLong();
    }

    private int stored(UUID id) {
        return database.sql("SELECT count(*) FROM stocktaking.collection_intake WHERE entry = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private void publish(UUID id) {
        AccountId editor = people.holding(Role.EDITOR);
        String admin = "/admin/stocktaking/entries/" + id;
        assertThat(owners.page(browser, editor, admin + "/collections")).contains("Learning from home");
        owners.post(
                browser,
                editor,
                admin + "/decision",
                Map.of("version", Owners.version(owners.page(browser, editor, admin)), "choice", "PUBLISH"));
    }

    private String page(String address) {
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return Owners.text(answer);
    }
}
