package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;

/** Entries of the queue that are published together, by the pages that staff use. */
@PortalTest
class BatchTests {
    private static final String HERE = "/admin/stocktaking/publications";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    JdbcClient database;

    private final String mark =
            "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private String address;
    private AccountId owner;
    private AccountId editor;
    private AccountId colleague;

    @BeforeEach
    void peopleAreThere() {
        address = mark + "@example.org";
        owner = people.person("Owner", address, Locale.ENGLISH);
        editor = people.person("Ines Editor", new Grant(Role.EDITOR, null));
        colleague = people.person("Carl Colleague", new Grant(Role.EDITOR, null));
    }

    @Test
    void whatIsTickedIsShownPublishedAndTold() {
        UUID one = waiting("one");
        UUID two = waiting("two");
        UUID left = waiting("left unticked");
        String queue = owners.page(browser, editor, "/admin/queue?country=KE");
        assertThat(Jsoup.parse(queue).select("input[name=entry][checked]")).isEmpty();
        assertThat(Jsoup.parse(owners.page(browser, editor, "/admin/queue?country=KE&ticked=true"))
                        .select("input[name=entry]:not([checked])"))
                .isEmpty();

        Document preview = preview(editor, one, two);
        assertThat(preview.select("h1").text()).isEqualTo("Publish 2 entries");
        assertThat(preview.text()).contains(mark + " one", "Coast Radio Network", "Kenya", "30 minutes");

        String result = publish(editor, preview);
        assertThat(owners.page(browser, editor, result)).contains("2 entries were published", "Ines Editor");
        assertThat(publicPage(one)).hasStatusOk();
        assertThat(publicPage(two)).hasStatusOk();
        assertThat(publicPage(left)).hasStatus(404);
        assertThat(owners.page(browser, editor, "/admin/stocktaking/entries/" + one))
                .contains("Published", "Ines Editor");
        assertThat(database.sql(
                                "SELECT count(*) FROM audit.act WHERE act = 'stocktaking.entry.published' AND subject_id IN (?, ?)")
                        .params(one.toString(), two.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(browser.get().uri("/search").param("q", mark))
                .bodyText()
                .contains(mark + " one", mark + " two")
                .doesNotContain("left unticked");
        assertThat(letters("QUEUED")).as("held back").isEqualTo(2);
        assertThat(owners.page(browser, editor, HERE)).contains("2 entries were published", "Can still be undone");
    }

    @Test
    void anUndoPutsThemBackAsTheyWere() {
        UUID one = waiting("one");
        UUID claimed = waiting("claimed");
        claim(editor, claimed);
        String queue = "/admin/queue?assignee=me";
        assertThat(owners.page(browser, editor, queue)).contains(mark + " claimed");
        Map<String, Object> before = row(claimed);
        String result = publish(editor, preview(editor, one, claimed));
        assertThat(owners.page(browser, editor, queue)).doesNotContain(mark + " claimed");

        assertThat(owners.post(browser, colleague, result + "/undo", Map.of())).hasRedirectedUrl(result);

        assertThat(row(claimed)).isEqualTo(before);
        assertThat(owners.page(browser, editor, queue)).contains(mark + " claimed");
        assertThat(publicPage(one)).hasStatus(404);
        assertThat(browser.get().uri("/search").param("q", mark)).bodyText().doesNotContain(mark + " one");
        assertThat(letters("QUEUED")).as("taken back").isZero();
        assertThat(owners.page(browser, editor, "/admin/stocktaking/entries/" + one))
                .containsSubsequence("Publication undone", "Carl Colleague", "Published", "Ines Editor");
        assertThat(owners.page(browser, editor, result))
                .contains("Put back in the queue", "Carl Colleague")
                .doesNotContain("/undo");
        assertThat(changes(one)).containsExactly("PUBLISHED", "WITHDRAWN");
        assertThat(owners.post(browser, editor, result + "/undo", Map.of())).hasRedirectedUrl(result);

        publish(editor, preview(editor, one, claimed));
        assertThat(publicPage(claimed)).hasStatusOk();
        assertThat(letters("QUEUED")).isEqualTo(2);
    }

    @Test
    void whatChangedSinceThePreviewIsLeftAndSaid() {
        UUID stays = waiting("stays");
        UUID changes = waiting("changes");
        UUID decided = waiting("decided");
        Document preview = preview(editor, stays, changes, decided);
        owners.decide(browser, colleague, decided, Map.of("choice", "DECLINE", "reason", "DUPLICATE"));
        owners.decide(browser, colleague, changes, Map.of("choice", "RETURN", "reason", "UNCLEAR"));
        owners.save(
                browser,
                owner,
                changes,
                "activity",
                Map.of("title", mark + " changed", "kind", "PROJECT", "language", "en"));
        owners.send(browser, owner, changes);

        String result = publish(editor, preview);

        assertThat(fates(result))
                .containsExactlyInAnyOrder(
                        mark + " stays Published", mark + " changed Left as it is", mark + " decided Left as it is");
        assertThat(publicPage(changes)).hasStatus(404);
        assertThat(row(decided)).containsEntry("state", "DECLINED");
    }

    @Test
    void whatCannotBePublishedIsLeftOutAndSaysWhy() {
        UUID own = owners.draft(browser, editor, mark + " own");
        owners.send(browser, editor, own);
        UUID claimed = waiting("claimed");
        claim(colleague, claimed);
        UUID published = owners.published(browser, owner, mark + " published");
        UUID revision = owners.revision(browser, owner, published);
        owners.save(
                browser,
                owner,
                revision,
                "activity",
                Map.of("title", mark + " revision", "kind", "PROJECT", "language", "en"));
        owners.send(browser, owner, revision);
        UUID draft = owners.draft(browser, owner, mark + " draft");

        Document preview = preview(editor, own, claimed, published, revision, draft, UUID.randomUUID());

        assertThat(preview.select("h1").text()).isEqualTo("Nothing to publish");
        assertThat(preview.select("form[method=post][action*=publications]")).isEmpty();
        assertThat(preview.text())
                .contains(
                        mark + " own Your own entry",
                        mark + " claimed In review by a colleague Carl Colleague",
                        mark + " published No longer waits",
                        mark + " revision A change of a published entry")
                .doesNotContain(mark + " draft");

        String forged = post(editor, UUID.randomUUID(), own, claimed, published, revision, draft, UUID.randomUUID());
        assertThat(fates(forged))
                .containsExactlyInAnyOrder(
                        mark + " own Left as it is",
                        mark + " claimed Left as it is",
                        mark + " published Left as it is",
                        mark + " revision Left as it is");
        assertThat(row(revision)).containsEntry("state", "RECEIVED");
        assertThat(row(draft)).containsEntry("state", "DRAFT");
    }

    @Test
    void thePreviewWarns() {
        owners.published(browser, people.person("Other"), mark + " weather by radio for farmers of the coast");
        UUID likely = waiting("weather by radio for farmers of the coast");
        UUID twice = waiting("Said  twice");
        UUID again = waiting("said twice");
        UUID asked = waiting("asked");
        UUID answered = waiting("answered");
        UUID moved = waiting("moved");
        say(editor, "/admin/stocktaking/entries/" + asked + "/questions");
        say(editor, "/admin/stocktaking/entries/" + answered + "/questions");
        say(owner, "/stocktaking/mine/" + answered + "/answers");
        String seen = ticket(moved);
        claim(editor, moved);

        Document preview = page(
                editor,
                HERE + "/new?entry=" + seen + "&entry="
                        + Stream.of(likely, twice, again, asked, answered)
                                .map(this::ticket)
                                .collect(Collectors.joining("&entry=")));

        assertThat(warnings(preview, "coast")).contains("Likely already in the register");
        assertThat(warnings(preview, "Said twice")).contains("Same title");
        assertThat(warnings(preview, "said twice")).contains("Same title");
        assertThat(warnings(preview, mark + " asked")).contains("has not answered");
        assertThat(warnings(preview, "answered")).contains("has not been looked at");
        assertThat(warnings(preview, "moved")).contains("Changed since you saw the list");
        assertThat(preview.select("input[name=entry][checked]")).hasSize(6);
    }

    @Test
    void theSameFormSentTwicePublishesOnce() {
        UUID one = waiting("one");
        UUID batch = UUID.randomUUID();
        String value = ticket(one);
        assertThat(send(editor, batch, List.of(value))).hasRedirectedUrl(HERE + "/" + batch);
        assertThat(send(editor, batch, List.of(value))).hasRedirectedUrl(HERE + "/" + batch);
        assertThat(fates(HERE + "/" + batch)).containsExactly(mark + " one Published");
        assertThat(letters("QUEUED")).isEqualTo(1);
    }

    @Test
    void nothingTickedComesBackWithTheList() {
        UUID one = waiting("one");
        var answer = owners.post(
                browser, editor, HERE, Map.of("batch", UUID.randomUUID().toString(), "listed", ticket(one)));
        assertThat(answer).hasStatus(422);
        Document page = Jsoup.parse(Owners.text(answer));
        assertThat(page.text()).contains("Tick at least one entry.", mark + " one");
        assertThat(page.select("input[name=entry][checked]")).isEmpty();
    }

    @Test
    void ofModeratorsAtOnceEachEntryIsDecidedByOne() throws Exception {
        UUID[] entries = {waiting("a"), waiting("b"), waiting("c"), waiting("d"), waiting("e")};
        List<String> tickets = Arrays.stream(entries).map(this::ticket).toList();
        List<Callable<String>> moderators = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            AccountId moderator = people.holding(Role.EDITOR);
            UUID batch = UUID.randomUUID();
            List<String> some = number % 2 == 0 ? tickets : tickets.reversed();
            moderators.add(() -> {
                assertThat(send(moderator, batch, some)).hasStatus3xxRedirection();
                return HERE + "/" + batch;
            });
        }
        List<String> fates = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> done : threads.invokeAll(moderators)) {
                fates.addAll(fates(done.get()));
            }
        }
        assertThat(fates)
                .hasSize(20)
                .filteredOn(fate -> fate.endsWith("Published"))
                .hasSize(5);
        assertThat(letters("QUEUED")).isEqualTo(5);
        for (UUID entry : entries) {
            assertThat(changes(entry)).containsExactly("PUBLISHED");
        }
    }

    @Test
    void anUndoLeavesWhatSomebodyChangedSince() {
        UUID one = waiting("one");
        UUID confirmed = waiting("confirmed");
        UUID revised = waiting("revised");
        String result = publish(editor, preview(editor, one, confirmed, revised));
        assertThat(owners.post(browser, owner, "/stocktaking/mine/" + confirmed + "/confirmation", Map.of()))
                .hasStatus3xxRedirection();
        owners.revision(browser, owner, revised);

        owners.post(browser, editor, result + "/undo", Map.of());

        assertThat(fates(result))
                .containsExactlyInAnyOrder(
                        mark + " one Put back in the queue",
                        mark + " confirmed Not put back",
                        mark + " revised Not put back");
        assertThat(publicPage(confirmed)).hasStatusOk();
        assertThat(publicPage(revised)).hasStatusOk();
        assertThat(letters("QUEUED")).isEqualTo(2);
    }

    @Test
    void anUndoLeavesWhatTheOwnerWasTold() {
        UUID one = waiting("one");
        String result = publish(editor, preview(editor, one));
        StoredEntries.execute("UPDATE mail.letter SET state = 'SENDING', attempts = 1 WHERE recipient = '" + address
                + "' AND state = 'QUEUED' AND hold IS NOT NULL");
        owners.post(browser, editor, result + "/undo", Map.of());
        assertThat(fates(result)).containsExactly(mark + " one Not put back");
        assertThat(publicPage(one)).hasStatusOk();
    }

    @Test
    void anUndoComesTooLate() {
        UUID one = waiting("one");
        String result = publish(editor, preview(editor, one));
        StoredEntries.execute("UPDATE stocktaking.batch SET at = now() - interval '1 hour', undo_until = now()"
                + " WHERE id = '" + result.substring(result.lastIndexOf('/') + 1) + "'");
        assertThat(owners.page(browser, editor, result)).doesNotContain("/undo");
        assertThat(owners.post(browser, editor, result + "/undo", Map.of())).hasRedirectedUrl(result);
        assertThat(publicPage(one)).hasStatusOk();
        assertThat(owners.post(browser, editor, HERE + "/" + UUID.randomUUID() + "/undo", Map.of()))
                .hasStatus(404);
    }

    @Test
    void anUndoTakesItOutOfTheSpecialRepositoryAgain() {
        UUID one = waiting("one");
        database.sql("INSERT INTO stocktaking.collection_intake (entry, collection, answers, changed_at)"
                        + " VALUES (?, 'covid-19', '{}', now())")
                .param(one)
                .update();
        String result = publish(editor, preview(editor, one));
        assertThat(collections(one)).isEqualTo("{covid-19}");
        owners.post(browser, editor, result + "/undo", Map.of());
        assertThat(collections(one)).isEqualTo("{}");
    }

    @Test
    void thePreviewAsksNoMoreForMore() {
        String one = HERE + "/new?entry=" + ticket(waiting("first"));
        long few = statements(one);
        var many = new StringBuilder(one);
        for (int number = 0; number < 12; number++) {
            many.append("&entry=").append(ticket(waiting("number " + number)));
        }
        assertThat(statements(many.toString())).isEqualTo(few);
        String small = publish(editor, page(editor, one));
        long result = statements(small);
        String large = publish(editor, page(editor, many.toString()));
        assertThat(statements(large)).isEqualTo(result);
    }

    private long statements(String path) {
        var reader = people.as(editor);
        return StatementCounts.least(
                () -> assertThat(browser.get().uri(path).with(reader)).hasStatusOk());
    }

    private UUID waiting(String title) {
        UUID id = owners.draft(browser, owner, mark + " " + title);
        assertThat(owners.send(browser, owner, id)).hasStatus3xxRedirection();
        return id;
    }

    private void claim(AccountId moderator, UUID entry) {
        String page = "/admin/stocktaking/entries/" + entry;
        var version = Map.of("version", Owners.version(owners.page(browser, moderator, page)));
        assertThat(owners.post(browser, moderator, page + "/review", version)).hasStatus3xxRedirection();
    }

    private void say(AccountId person, String page) {
        assertThat(owners.post(browser, person, page, Map.of("words", "Well?"))).hasStatus3xxRedirection();
    }

    private String ticket(UUID entry) {
        return entry + "."
                + database.sql("SELECT coalesce(max(version), 0) FROM stocktaking.entry WHERE id = ?")
                        .param(entry)
                        .query(Long.class)
                        .single();
    }

    private Document preview(AccountId moderator, UUID... entries) {
        return page(
                moderator,
                HERE + "/new?entry=" + Arrays.stream(entries).map(this::ticket).collect(Collectors.joining("&entry=")));
    }

    private Document page(AccountId moderator, String path) {
        return Jsoup.parse(owners.page(browser, moderator, path));
    }

    /** Sends the form of the preview as it is. */
    private String publish(AccountId moderator, Document preview) {
        List<String> ticked = preview.select("input[name=entry][checked]").stream()
                .map(Element::val)
                .toList();
        UUID batch = UUID.fromString(preview.select("input[name=batch]").val());
        assertThat(send(moderator, batch, ticked)).hasRedirectedUrl(HERE + "/" + batch);
        return HERE + "/" + batch;
    }

    private String post(AccountId moderator, UUID batch, UUID... entries) {
        assertThat(send(
                        moderator,
                        batch,
                        Arrays.stream(entries).map(this::ticket).toList()))
                .hasStatus3xxRedirection();
        return HERE + "/" + batch;
    }

    private MvcTestResult send(AccountId moderator, UUID batch, List<String> tickets) {
        return browser.post()
                .uri(HERE)
                .with(people.as(moderator))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("batch", batch.toString())
                .param("entry", tickets.toArray(String[]::new))
                .exchange();
    }

    private List<String> fates(String result) {
        return page(editor, result).select("main ul.rows > li").stream()
                .map(line -> line.select("a").text() + " "
                        + line.select(".bd").text().replaceAll(":.*", ""))
                .toList();
    }

    private static String warnings(Document preview, String title) {
        return preview.select("ul.rows > li").stream()
                .filter(line -> line.select("label bdi").text().endsWith(title))
                .map(line -> line.select(".bd-due").text())
                .collect(Collectors.joining());
    }

    private MvcTestResult publicPage(UUID entry) {
        return browser.get().uri("/stocktaking/entries/" + entry).exchange();
    }

    private long letters(String state) {
        return database.sql("SELECT count(*) FROM mail.letter WHERE recipient = ? AND state = ? AND hold IS NOT NULL"
                        + " AND due_at > now() + interval '29 minutes'")
                .params(address, state)
                .query(Long.class)
                .single();
    }

    /** An entry but for when it was changed last. */
    private Map<String, Object> row(UUID entry) {
        return database.sql(
                        "SELECT state, (to_jsonb(e) - ARRAY['version', 'changed_at', 'changed_in', 'published_at'])::text"
                                + " AS content FROM stocktaking.entry e WHERE id = ?")
                .param(entry)
                .query()
                .singleRow();
    }

    private String collections(UUID entry) {
        return database.sql("SELECT collections::text FROM stocktaking.entry WHERE id = ?")
                .param(entry)
                .query(String.class)
                .single();
    }

    private List<String> changes(UUID entry) {
        return database.sql("SELECT change FROM changes.public_change WHERE item = ? ORDER BY id")
                .param(entry)
                .query(String.class)
                .list();
    }
}
