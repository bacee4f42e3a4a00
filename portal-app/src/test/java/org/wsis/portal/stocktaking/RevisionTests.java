package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;

/** A published entry is changed by a revision, by the pages that owners, staff and readers use. */
@PortalTest
class RevisionTests {
    private final String mark = "Revi" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    Members members;

    @Autowired
    JdbcClient sql;

    private String email;
    private AccountId owner;
    private AccountId editor;
    private UUID entry;
    private String page;

    @BeforeEach
    void aPublishedEntry() {
        email = UUID.randomUUID() + "@example.org";
        owner = people.person("Owner " + mark, email, Locale.FRENCH);
        editor = people.holding(Role.EDITOR);
        entry = owners.published(browser, owner, mark + " first title");
        page = "/stocktaking/entries/" + entry;
    }

    /** The queue is everybody's, and the tests of others look at its first page. */
    @AfterEach
    void nothingWaits() {
        sql.sql(
                        "UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE owner = ? AND state IN ('RECEIVED', 'IN_REVIEW')")
                .param(owner.value())
                .update();
    }

    @Test
    void aRevisionIsCheckedWhileTheEntryStaysAndThenTakesItsPlace() {
        UUID revision = titled(mark + " second title");
        assertThat(owners.revision(browser, owner, entry))
                .as("only one at a time")
                .isEqualTo(revision);
        assertThat(owners.page(browser, owner, "/stocktaking/submit/" + revision + "/check"))
                .contains("What changes", "<del>", "first", "<ins>", "second");
        assertThat(visit(page)).contains("first title").doesNotContain(mark + " second title");
        assertThat(owners.send(browser, owner, revision))
                .hasRedirectedUrl("/stocktaking/mine/" + revision + "/receipt");
        assertThat(lastLetter()).isEqualTo("stocktaking.revision.letter.received");
        assertThat(owners.page(browser, editor, "/admin/queue"))
                .contains(mark + " second title", "Change of a published");
        assertThat(owners.page(browser, editor, "/admin/stocktaking/entries/" + revision))
                .contains("What changes", "<del>", "first", "<ins>", "second");
        assertThat(visit(page)).contains("first title").doesNotContain(mark + " second title");
        assertThat(browser.get().uri("/stocktaking/entries/" + revision)).hasStatus(404);
        assertThat(visit(page + "/history")).contains("First published").doesNotContain("second title");

        publish(revision);

        assertThat(visit(page)).contains("second title").doesNotContain(mark + " first title");
        assertThat(browser.get().uri("/stocktaking/entries/" + revision)).hasStatus(404);
        assertThat(visit("/stocktaking?q=" + mark)).contains("second title").doesNotContain("first title");
        assertThat(visit(page + "/history"))
                .contains("Change published", "First published", "<del>", "first", "<ins>", "second")
                .doesNotContain("secret.person@example.org", "Secret Person");
        assertThat(lastLetter()).isEqualTo("stocktaking.revision.letter.published");
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + entry))
                .contains("Change received", "Change published", "What changed over time");
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + revision)).contains("The published entry says");
        assertThat(owners.page(browser, owner, "/stocktaking/mine")).doesNotContain(revision.toString());
        assertThat(column("state", revision)).isEqualTo("ADOPTED");
    }

    @Test
    void readersOfDataAreToldOnceAndGetTheNewContent() {
        List<String> before = changes();
        UUID revision = titled(mark + " second title");
        owners.send(browser, owner, revision);
        assertThat(changes()).isEqualTo(before);

        publish(revision);

        assertThat(changes()).hasSize(before.size() + 1).endsWith("CHANGED");
        assertThat(visit("/api/v1/stocktaking/entries/" + entry)).contains("second title");
        assertThat(browser.get().uri("/api/v1/stocktaking/entries/" + revision)).hasStatus(404);
        assertThat(sql.sql("SELECT updated_at > published_at FROM stocktaking.public_entry WHERE id = ?")
                        .param(entry)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatIsReturnedDeclinedOrTakenBackLeavesTheEntry() {
        UUID revision = titled(mark + " second title");
        owners.send(browser, owner, revision);
        owners.decide(
                browser,
                editor,
                revision,
                Map.of("choice", "RETURN", "pins[0].reason", "UNCLEAR", "pins[0].words", "A secret remark"));
        assertThat(lastLetter()).isEqualTo("stocktaking.revision.letter.returned");
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + revision)).contains("A secret remark");
        owners.send(browser, owner, revision);
        owners.decide(browser, editor, revision, Map.of("choice", "DECLINE", "reason", "PROMOTIONAL"));
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + revision))
                .contains("This change is not published");

        UUID next = titled(mark + " third title");
        assertThat(next).isNotEqualTo(revision);
        owners.send(browser, owner, next);
        assertThat(owners.post(browser, owner, "/stocktaking/mine/" + next + "/withdrawal", Map.of()))
                .hasStatus3xxRedirection();

        assertThat(column("state", next)).isEqualTo("WITHDRAWN");
        assertThat(visit(page)).contains("first title").doesNotContain(mark + " second title", mark + " third title");
        assertThat(visit(page + "/history")).doesNotContain("second title", "third title", "A secret remark");
    }

    @Test
    void whatDiffersInNothingIsNotSent() {
        UUID revision = owners.revision(browser, owner, entry);

        assertThat(owners.send(browser, owner, revision))
                .hasRedirectedUrl("/stocktaking/submit/" + revision + "/check");
        assertThat(column("state", revision)).isEqualTo("DRAFT");
    }

    @Test
    void withTheEntryGoesItsRevision() {
        UUID revision = titled(mark + " second title");
        owners.send(browser, owner, revision);
        String seen = owners.page(browser, editor, "/admin/stocktaking/entries/" + revision);

        owners.post(browser, owner, "/stocktaking/mine/" + entry + "/withdrawal", Map.of());

        assertThat(column("state", revision)).isEqualTo("WITHDRAWN");
        assertThat(browser.get().uri(page + "/history")).hasStatus(404);
        assertThat(owners.post(
                        browser,
                        editor,
                        "/admin/stocktaking/entries/" + revision + "/decision",
                        Map.of("version", Owners.version(seen), "choice", "PUBLISH")))
                .hasStatus(409);
        assertThat(browser.get().uri(page)).hasStatus(404);
    }

    @Test
    void ofTwoWhoDecideTheLaterIsToldOfTheFirst() {
        UUID revision = titled(mark + " second title");
        owners.send(browser, owner, revision);
        String address = "/admin/stocktaking/entries/" + revision;
        String seen = Owners.version(owners.page(browser, editor, address));
        publish(revision);

        var late = owners.post(
                browser,
                people.holding(Role.EDITOR),
                address + "/decision",
                Map.of("version", seen, "choice", "DECLINE", "reason", "DUPLICATE"));

        assertThat(late).hasStatus(409).bodyText().contains("A colleague was first", "Change published");
        assertThat(visit(page)).contains("second title");
    }

    @Test
    void nobodyElseBeginsOrSeesARevision() {
        AccountId stranger = people.person("A stranger");
        UUID revision = titled(mark + " second title");

        assertThat(owners.post(browser, stranger, "/stocktaking/mine/" + entry + "/revision", Map.of()))
                .hasStatus(404);
        assertThat(browser.get().uri("/stocktaking/mine/" + revision).with(people.as(stranger)))
                .hasStatus(404);
        assertThat(browser.get().uri("/admin/stocktaking/entries/" + revision).with(people.as(editor)))
                .as("a draft")
                .hasStatus(404);
        UUID draft = owners.draft(browser, owner, mark + " a draft");
        assertThat(owners.post(browser, owner, "/stocktaking/mine/" + draft + "/revision", Map.of()))
                .hasStatus(404);
    }

    @Test
    void aDocumentIsTakenOffOnlyWhenTheRevisionIsPublished() {
        UUID first = owners.revision(browser, owner, entry);
        attach(first, "report.txt");
        owners.send(browser, owner, first);
        publish(first);
        UUID file = sql.sql("SELECT files[1] FROM stocktaking.entry WHERE id = ?")
                .param(entry)
                .query(UUID.class)
                .single();
        UUID second = owners.revision(browser, owner, entry);
        owners.post(browser, owner, "/stocktaking/submit/" + second + "/files/" + file + "/removal", Map.of());
        assertThat(browser.get().uri(page + "/files/" + file)).hasStatusOk();
        owners.send(browser, owner, second);
        assertThat(browser.get().uri(page + "/files/" + file)).hasStatusOk();

        publish(second);

        assertThat(browser.get().uri(page + "/files/" + file)).hasStatus(404);
        assertThat(visit(page + "/history")).contains("report.txt");
    }

    @Test
    void aRevisionThatIsDiscardedLeavesTheFilesOfTheEntry() {
        UUID first = owners.revision(browser, owner, entry);
        attach(first, "report.txt");
        owners.send(browser, owner, first);
        publish(first);
        UUID file = sql.sql("SELECT files[1] FROM stocktaking.entry WHERE id = ?")
                .param(entry)
                .query(UUID.class)
                .single();
        UUID second = owners.revision(browser, owner, entry);

        owners.post(browser, owner, "/stocktaking/mine/" + second + "/withdrawal", Map.of());

        assertThat(sql.sql("SELECT count(*) FROM stocktaking.entry WHERE id = ?")
                        .param(second)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(browser.get().uri(page + "/files/" + file)).hasStatusOk();
    }

    @Test
    void aContactThatIsShownNeverStandsInTheHistory() {
        UUID first = owners.revision(browser, owner, entry);
        owners.save(
                browser,
                owner,
                first,
                "who",
                Map.of(
                        "organisation", "Coast Radio Network",
                        "stakeholderType", "CIVIL_SOCIETY",
                        "country", "KE",
                        "scope", "NATIONAL",
                        "contactName", "Shown Person",
                        "contactEmail", "shown@example.org",
                        "contactPublic", "true"));
        owners.send(browser, owner, first);
        assertThat(owners.page(browser, editor, "/admin/stocktaking/entries/" + first))
                .contains("shown@example.org", "secret.person@example.org");
        publish(first);
        assertThat(visit(page)).contains("shown@example.org");

        assertThat(visit(page + "/history"))
                .contains("What changed is not shown here")
                .doesNotContain("shown@example.org", "Shown Person", "secret.person@example.org");
    }

    @Test
    void withTheAccountGoesTheRevisionButNotTheHistory() {
        UUID first = titled(mark + " second title");
        owners.send(browser, owner, first);
        publish(first);
        UUID second = titled(mark + " third title");
        owners.send(browser, owner, second);

        members.delete(owner);

        assertThat(column("state", second)).isEqualTo("WITHDRAWN");
        assertThat(visit(page)).contains("second title");
        assertThat(visit(page + "/history")).contains("first");
        assertThat(sql.sql("SELECT count(*) FROM stocktaking.entry WHERE number = "
                                + "(SELECT number FROM stocktaking.entry WHERE id = ?)"
                                + " AND (owner IS NOT NULL OR contact_email IS NOT NULL)")
                        .param(entry)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theDatabaseChangesNoVersionAndPublishesNoRevision() {
        UUID revision = titled(mark + " second title");
        owners.send(browser, owner, revision);
        publish(revision);

        assertThatThrownBy(() -> sql.sql("UPDATE stocktaking.version SET title = 'x' WHERE entry = ?")
                        .param(entry)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.sql("DELETE FROM stocktaking.version WHERE entry = ?")
                        .param(entry)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql.sql("UPDATE stocktaking.entry SET state = 'PUBLISHED', published_at = now()"
                                + " WHERE id = ?")
                        .param(revision)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private UUID titled(String title) {
        UUID revision = owners.revision(browser, owner, entry);
        var activity = Map.of("title", title, "kind", "PROJECT", "language", "en");
        owners.save(browser, owner, revision, "activity", activity);
        return revision;
    }

    private void publish(UUID revision) {
        owners.decide(browser, editor, revision, Map.of("choice", "PUBLISH"));
    }

    private void attach(UUID revision, String name) {
        var text = new MockMultipartFile("document", name, "text/plain", "Plain words.".getBytes());
        assertThat(browser.post()
                        .multipart()
                        .uri("/stocktaking/submit/" + revision + "/files/documents")
                        .file(text)
                        .with(people.as(owner))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus3xxRedirection();
    }

    private String visit(String address) {
        var result = browser.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return Owners.text(result);
    }

    private List<String> changes() {
        return sql.sql("SELECT change FROM changes.public_change WHERE item = ? ORDER BY id")
                .param(entry)
                .query(String.class)
                .list();
    }

    private String lastLetter() {
        return WrittenLetters.to(email).getFirst().kind();
    }

    private String column(String name, UUID id) {
        return sql.sql("SELECT " + name + " FROM stocktaking.entry WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
