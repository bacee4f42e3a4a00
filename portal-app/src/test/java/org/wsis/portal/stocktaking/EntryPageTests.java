package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.browser.Chromium;
import org.wsis.portal.forum.Agendas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of an entry has beside its text. */
@PortalTest
class EntryPageTests {
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private static final int FORUM = 2817;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Machine machine;

    @Autowired
    Agendas agendas;

    @Autowired
    People people;

    @LocalServerPort
    int port;

    private final String word =
            "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void searchEnginesReadWhatItIsAndNoContactThatIsHidden() {
        UUID id = StoredEntries.insert(
                "PUBLISHED",
                Map.of(
                        "title", word,
                        "organisation_name", "Coast Radio",
                        "country", "KE",
                        "action_lines", new String[] {"C2"},
                        "sdgs", new Integer[] {9},
                        "contact_name", "Hidden Person",
                        "contact_email", "hidden@example.org"));
        JsonNode data = data(page(id));
        assertThat(data.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(data.get("name").asString()).isEqualTo(word);
        assertThat(data.get("url").asString()).startsWith("http").endsWith("/stocktaking/entries/" + id);
        assertThat(data.get("creator").get("name").asString()).isEqualTo("Coast Radio");
        assertThat(data.get("contentLocation").get("name").asString()).isEqualTo("Kenya");
        assertThat(data.get("about")).hasSize(2);
        assertThat(data.toString()).doesNotContain("Hidden", "hidden@");
    }

    @Test
    void hostileTextNeitherEndsTheDataNorRuns() {
        String hostile = "</script><script>document.title='taken'</script><!--<script>" + word;
        UUID id = StoredEntries.insert("PUBLISHED", Map.of("title", hostile, "short_description", "\u2028" + hostile));
        assertThat(data(page(id)).get("name").asString()).isEqualTo(hostile);
        try (BrowserContext context = Chromium.browser().newContext()) {
            Page page = context.newPage();
            var console = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) { // what the content policy refuses is one
                    console.add(message.text());
                }
            });
            page.navigate("http://127.0.0.1:" + port + "/stocktaking/entries/" + id);
            assertThat(page.title()).isEqualTo(hostile);
            assertThat(page.locator("footer").count()).isEqualTo(1);
            String inBrowser =
                    page.locator("script[type='application/ld+json']").textContent();
            assertThat(JsonMapper.shared().readTree(inBrowser).get("name").asString())
                    .isEqualTo(hostile);
            assertThat(console).isEmpty();
        }
    }

    @Test
    void itIsCitedAsTextAndAsFiles() {
        UUID id = StoredEntries.insert("PUBLISHED", Map.of("title", word, "organisation_name", "Coast Radio"));
        String path = "/stocktaking/entries/" + id;
        assertThat(page(id))
                .contains(path + "/cite.bib", path + "/cite.ris", "WSIS Stocktaking, entry ", path + "</bdi>");
        assertThat(browser.get().uri(path + "/cite.bib"))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/x-bibtex;charset=UTF-8")
                .bodyText()
                .contains("{{" + word + "}}", "{{Coast Radio}}", path);
        assertThat(browser.get().uri(path + "/cite.ris"))
                .hasStatusOk()
                .bodyText()
                .contains("TI  - " + word + "\r\n");
        UUID hidden = StoredEntries.insert("RECEIVED", Map.of("title", word));
        assertThat(browser.get().uri("/stocktaking/entries/" + hidden + "/cite.bib"))
                .hasStatus(404);
        assertThat(browser.get().uri("/stocktaking/entries/" + hidden + "/cite.ris"))
                .hasStatus(404);
    }

    @Test
    void relatedEntriesShareWhatIsRareAndAreGoneWhenWithdrawn() {
        UUID organisation = UUID.randomUUID();
        Map<String, Object> same = Map.of("organisation", organisation, "country", "TV", "sdgs", new Integer[] {14});
        UUID one = StoredEntries.insert("PUBLISHED", with(same, "One " + word));
        UUID two = StoredEntries.insert("PUBLISHED", with(same, "Two " + word));
        UUID hidden = StoredEntries.insert("RECEIVED", with(same, "Hidden " + word));
        machine.awaitTotal("q=" + word, 2);
        StoredEntries.execute("UPDATE stocktaking.entry SET year = year WHERE id = '" + one + "'"); // read anew
        assertThat(page(one)).contains("/stocktaking/entries/" + two + "\"").doesNotContain(hidden.toString());

        StoredEntries.execute("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE id = '" + two + "'");
        assertThat(page(one)).doesNotContain("Two " + word);
    }

    @Test
    void thePrizesItWonAreNamedAndTrueAtOnce() {
        UUID id = StoredEntries.insert("PUBLISHED", Map.of("title", word));
        assertThat(page(id)).doesNotContain("WSIS Prizes 2097");
        StoredEntries.execute("""
                INSERT INTO prizes.prize_record (id, version, year, category, category_basis, project, project_plain,
                    international, rank, source, entry)
                VALUES (gen_random_uuid(), 0, 2097, 3, 'STATED', '%1$s', '%1$s', false, 'NOMINEE', 'a test', '%2$s')""".formatted(word, id));
        try {
            assertThat(page(id)).contains("WSIS Prizes 2097: Nominee, Access", "/prizes/2097/results");
            assertThat(data(page(id)).has("award")).isFalse();
            StoredEntries.execute("UPDATE prizes.prize_record SET rank = 'WINNER' WHERE year = 2097");
            assertThat(page(id)).contains("WSIS Prizes 2097: Winner, Access");
            assertThat(data(page(id)).get("award").get(0).asString()).isEqualTo("WSIS Prizes 2097: Winner, Access");
        } finally {
            StoredEntries.execute("DELETE FROM prizes.prize_record WHERE year = 2097");
            StoredEntries.execute("UPDATE stocktaking.entry SET year = year WHERE id = '" + id + "'");
        }
    }

    @Test
    void theSessionsThatShowItAreNamedOnceTheyAreReleased() {
        UUID id = StoredEntries.insert("PUBLISHED", Map.of("title", word));
        AccountId editor = people.holding(Role.EDITOR);
        agendas.begin(FORUM, editor);
        Map<String, String> session = Agendas.with(
                Agendas.session(FORUM, "Session " + word, 1, "09:00"),
                "documents[0].title",
                "The entry",
                "documents[0].url",
                "https://portal.example/stocktaking/entries/" + id + "?lang=fr#cite");
        assertThat(agendas.save(editor, FORUM, 0, session)).hasStatus3xxRedirection();
        assertThat(page(id)).doesNotContain("Session " + word);
        agendas.release(FORUM, "First");
        assertThat(page(id)).contains("Shown at the Forum", "/forum/" + FORUM + "/sessions/101", "Session " + word);
        assertThat(page(StoredEntries.insert("PUBLISHED", Map.of("title", word))))
                .doesNotContain("Shown at the Forum");
        agendas.cancel(editor, FORUM, 101);
        agendas.release(FORUM, "Second");
        assertThat(page(id)).doesNotContain("Session " + word);
    }

    @Test
    void manyRelatedEntriesTakeNoMoreStatementsThanFew() {
        String many = "many" + word;
        UUID alone = StoredEntries.insert("PUBLISHED", Map.of("title", word, "country", "NR"));
        UUID one = StoredEntries.insert("PUBLISHED", Map.of("title", many, "country", "PW"));
        StoredEntries.insertAll(IntStream.range(0, 20)
                .mapToObj(i -> Map.<String, Object>of("title", many + i, "country", "PW"))
                .toList());
        machine.awaitTotal("country=PW&q=" + many + "*", 21);
        assertThat(statements(one)).isLessThanOrEqualTo(statements(alone) + 1); // their lines, in one
    }

    private long statements(UUID id) {
        var languages = new ArrayList<>(List.of("ar", "es", "fr", "ru")); // each is read for the first time
        return StatementCounts.least(
                () -> assertThat(browser.get().uri("/stocktaking/entries/" + id + "?lang=" + languages.removeFirst()))
                        .hasStatusOk());
    }

    private static Map<String, Object> with(Map<String, Object> row, String title) {
        var more = new LinkedHashMap<>(row);
        more.put("title", title);
        return more;
    }

    private String page(UUID id) {
        var answer = browser.get().uri("/stocktaking/entries/" + id).exchange();
        assertThat(answer).hasStatusOk();
        return Owners.text(answer);
    }

    private static JsonNode data(String page) {
        var found = DATA.matcher(page);
        assertThat(found.find()).isTrue();
        return JsonMapper.shared().readTree(found.group(1));
    }
}
