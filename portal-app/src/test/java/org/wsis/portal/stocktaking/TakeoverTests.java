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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.account.Role;
import org.wsis.audit.Trail;
import org.wsis.organisation.OrganisationAct.ConfirmDomain;
import org.wsis.organisation.OrganisationAct.RemoveDomain;
import org.wsis.organisation.OrganisationDesk;
import org.wsis.organisation.OrganisationId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;

/** A colleague of the organisation takes an entry over, by the pages that people and staff use. */
@PortalTest
class TakeoverTests {
    private static final Map<String, String> REASON = Map.of("reason", "Otieno has left; <b>I</b> lead it now");

    private final String mark = UUID.randomUUID().toString();

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    Members members;

    @Autowired
    Trail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private AccountId former;
    private AccountId colleague;
    private AccountId stranger;
    private AccountId editor;
    private OrganisationId organisation;
    private UUID entry;
    private String page;

    @BeforeEach
    void aPublishedEntryOfAnOrganisationWithADomain() {
        former = people.person("Former Owner", "former@" + mark + ".example", Locale.FRENCH);
        colleague = people.person("Amina Otieno", "amina@staff." + mark + ".example", Locale.ENGLISH);
        stranger = people.person("A stranger", "stranger@" + mark + ".elsewhere.example", Locale.ENGLISH);
        editor = people.holding(Role.EDITOR);
        entry = owners.draft(browser, former, "Bulletins " + mark);
        owners.send(browser, former, entry);
        String admin = "/admin/stocktaking/entries/" + entry;
        owners.post(
                browser,
                editor,
                admin + "/decision",
                Map.of("version", Owners.version(owners.page(browser, editor, admin)), "choice", "PUBLISH"));
        organisation = ownOrganisation();
        desk.carryOut(new ConfirmDomain(organisation, "staff." + mark + ".example"), editor, "For a test");
        page = "/stocktaking/entries/" + entry + "/takeover";
    }

    /** The queue is everybody's, and the tests of others look at its first page. */
    @AfterEach
    void nothingWaits() {
        sql.sql("UPDATE stocktaking.takeover SET state = 'WITHDRAWN', decided_at = now()"
                        + " WHERE state = 'REQUESTED' AND entry = ?")
                .param(entry)
                .update();
        sql.sql("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE owner = ? AND state = 'RECEIVED'")
                .param(former.value())
                .update();
    }

    @Test
    void aColleagueTakesAnEntryOverAndTheFormerOwnerIsTold() {
        assertThat(owners.page(browser, colleague, "/stocktaking/entries/" + entry))
                .contains(page);
        assertThat(owners.page(browser, colleague, page)).contains("staff." + mark + ".example");
        assertThat(owners.post(browser, colleague, page, REASON)).hasRedirectedUrl(page);
        assertThat(owners.post(browser, colleague, page, REASON)).hasStatus3xxRedirection();
        assertThat(requests()).isOne();
        assertThat(owners.page(browser, colleague, page)).contains("Waits for an answer", "Answer promised by");
        assertThat(owners.page(browser, colleague, "/account")).contains(page, "Waits for an answer");

        String review = review();
        assertThat(owners.page(browser, editor, review))
                .contains("Amina Otieno", "Former Owner", "&lt;b&gt;I&lt;/b&gt;", "confirmed domain staff." + mark)
                .doesNotContain("<b>I</b>");
        assertThat(decide(editor, "APPROVE", "Your office confirmed it")).hasRedirectedUrl("/admin/queue");

        assertThat(owners.page(browser, colleague, "/stocktaking/mine/" + entry))
                .contains("Taken over by a colleague", "Amina Otieno")
                .doesNotContain("secret.person@example.org");
        assertThat(browser.get().uri("/stocktaking/mine/" + entry).with(people.as(former)))
                .hasStatus(404);
        assertThat(owners.page(browser, editor, "/admin/stocktaking/entries/" + entry))
                .contains("Taken over by a colleague");
        assertThat(browser.get().uri("/stocktaking/entries/" + entry)).hasStatusOk();
        assertThat(letters("amina@staff"))
                .first()
                .extracting(WrittenLetters.Letter::kind)
                .isEqualTo("stocktaking.takeover.letter.approved");
        assertThat(letters("former")).first().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("stocktaking.takeover.letter.former");
            assertThat(letter.locale()).isEqualTo("fr");
            assertThat(letter.body()).contains("Bulletins " + mark, "Your office confirmed it");
            assertThat(letter.body()).doesNotContain("Amina");
        });
        assertThat(acts()).contains("stocktaking.takeover.approved", "stocktaking.takeover.requested");
    }

    @Test
    void nobodyElseLearnsThatThereIsSomethingToAsk() {
        assertThat(owners.page(browser, stranger, "/stocktaking/entries/" + entry))
                .doesNotContain("takeover");
        assertThat(browser.get().uri("/stocktaking/entries/" + entry))
                .bodyText()
                .doesNotContain("takeover");
        assertThat(browser.get().uri(page)).hasStatus3xxRedirection().hasRedirectedUrl("/login");
        for (AccountId person : List.of(stranger, former, editor)) {
            assertThat(browser.get().uri(page).with(people.as(person))).hasStatus(404);
            assertThat(owners.post(browser, person, page, REASON)).hasStatus(404);
            assertThat(owners.post(browser, person, page + "/withdrawal", Map.of()))
                    .hasStatus(404);
        }
        assertThat(requests()).isZero();
        assertThat(browser.get()
                        .uri("/stocktaking/entries/" + UUID.randomUUID() + "/takeover")
                        .with(people.as(colleague)))
                .hasStatus(404);
    }

    @Test
    void whatIsNotPublishedCannotBeAskedFor() {
        UUID draft = owners.draft(browser, former, "A draft");
        sql.sql("UPDATE stocktaking.entry SET organisation = ? WHERE id = ?")
                .params(organisation.value(), draft)
                .update();
        for (UUID hidden : List.of(draft, waiting())) {
            String path = "/stocktaking/entries/" + hidden + "/takeover";
            assertThat(browser.get().uri(path).with(people.as(colleague))).hasStatus(404);
            assertThat(owners.post(browser, colleague, path, REASON)).hasStatus(404);
        }
    }

    @Test
    void aDeclineLeavesTheEntryAndIsToldToWhoAsked() {
        owners.post(browser, colleague, page, REASON);
        assertThat(decide(editor, "DECLINE", "Its owner is still there")).hasRedirectedUrl("/admin/queue");
        assertThat(owner()).isEqualTo(former.value());
        assertThat(owners.page(browser, colleague, page)).contains("Declined", "Its owner is still there");
        assertThat(letters("amina@staff"))
                .first()
                .extracting(WrittenLetters.Letter::kind)
                .isEqualTo("stocktaking.takeover.letter.declined");
        assertThat(letters("former"))
                .extracting(WrittenLetters.Letter::kind)
                .doesNotContain("stocktaking.takeover.letter.former");
        assertThat(owners.post(browser, colleague, page, REASON))
                .as("asks again")
                .hasRedirectedUrl(page);
    }

    @Test
    void theLaterOfTwoDecisionsIsToldSo() {
        owners.post(browser, colleague, page, REASON);
        decide(editor, "DECLINE", "No");
        assertThat(decide(people.holding(Role.EDITOR), "APPROVE", "Yes"))
                .hasRedirectedUrl(review())
                .flash()
                .containsEntry("problem", "stocktaking.takeover.over");
        assertThat(owner()).isEqualTo(former.value());
    }

    @Test
    void whoIsNoLongerTiedCannotBeApproved() {
        owners.post(browser, colleague, page, REASON);
        desk.carryOut(new RemoveDomain(organisation, "staff." + mark + ".example"), editor, "For a test");
        assertThat(decide(editor, "APPROVE", "Fine")).flash().containsEntry("problem", "stocktaking.takeover.untied");
        assertThat(owner()).isEqualTo(former.value());
    }

    @Test
    void staffWhoAskDoNotDecide() {
        AccountId staff = people.person(
                "Staff",
                "editor@staff." + mark + ".example",
                Locale.ENGLISH,
                new org.wsis.account.Grant(Role.EDITOR, null));
        owners.post(browser, staff, page, REASON);
        assertThat(decide(staff, "APPROVE", "Mine")).flash().containsEntry("problem", "stocktaking.takeover.own");
        assertThat(owner()).isEqualTo(former.value());
    }

    @Test
    void aRequestIsWithdrawnAndLapsesWithTheEntry() {
        owners.post(browser, colleague, page, REASON);
        assertThat(owners.post(browser, colleague, page + "/withdrawal", Map.of()))
                .hasRedirectedUrl("/account");
        assertThat(owners.post(browser, colleague, page + "/withdrawal", Map.of()))
                .hasStatus(404);
        owners.post(browser, colleague, page, REASON);
        String review = review();
        owners.post(browser, former, "/stocktaking/mine/" + entry + "/withdrawal", Map.of());
        assertThat(states()).containsExactly("LAPSED", "WITHDRAWN");
        assertThat(owners.page(browser, colleague, page)).contains("Over: the entry was withdrawn");
        assertThat(owners.post(browser, editor, review + "/decision", Map.of("decision", "APPROVE", "reason", "Yes")))
                .flash()
                .containsEntry("problem", "stocktaking.takeover.over");
        assertThat(owner()).isEqualTo(former.value());
    }

    @Test
    void badInputIsSaidBesideTheField() {
        assertThat(owners.post(browser, colleague, page, Map.of("reason", " ")))
                .hasStatusOk()
                .bodyText()
                .contains("reason-error");
        assertThat(owners.post(browser, colleague, page, Map.of("reason", "x".repeat(1001))))
                .hasStatusOk()
                .bodyText()
                .contains("reason-error");
        owners.post(browser, colleague, page, REASON);
        assertThat(decide(editor, "PERHAPS", "Kept words"))
                .hasStatus(422)
                .bodyText()
                .contains("decision-error", "Kept words");
        assertThat(browser.get().uri("/admin/stocktaking/takeovers/none").with(people.as(editor)))
                .hasStatus(404);
    }

    @Test
    void theDatabaseRefusesASecondOpenRequest() {
        owners.post(browser, colleague, page, REASON);
        assertThatThrownBy(() -> sql.sql(
                                "INSERT INTO stocktaking.takeover (id, version, entry, person, reason, state,"
                                        + " requested_at, promised_by) VALUES (gen_random_uuid(), 0, ?, ?, 'x', 'REQUESTED', now(), now())")
                        .params(entry, colleague.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void withTheAccountGoWhatItAskedForAndTheDownloadHasIt() {
        owners.post(browser, colleague, page, REASON);
        assertThat(owners.page(browser, colleague, "/account/data"))
                .contains("stocktaking-takeovers", "Otieno has left");
        transaction.executeWithoutResult(status -> members.delete(colleague));
        assertThat(requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "fr", "ru", "zh"})
    void everyPageIsThereInEveryLanguage(String language) {
        assertThat(owners.page(browser, colleague, page + "?lang=" + language)).doesNotContain("??");
        owners.post(browser, colleague, page, REASON);
        assertThat(owners.page(browser, colleague, page + "?lang=" + language)).doesNotContain("??");
        assertThat(owners.page(browser, editor, review() + "?lang=" + language)).doesNotContain("??");
    }

    private OrganisationId ownOrganisation() {
        UUID id = UUID.randomUUID();
        sql.sql("INSERT INTO organisation.organisation (id, name, registered_at) VALUES (?, ?, now())")
                .params(id, "Radio " + mark)
                .update();
        sql.sql("UPDATE stocktaking.entry SET organisation = ? WHERE id = ?")
                .params(id, entry)
                .update();
        return new OrganisationId(id);
    }

    private UUID waiting() {
        UUID id = owners.draft(browser, former, "Waiting " + mark);
        owners.send(browser, former, id);
        sql.sql("UPDATE stocktaking.entry SET organisation = ? WHERE id = ?")
                .params(organisation.value(), id)
                .update();
        return id;
    }

    private MvcTestResult decide(AccountId staff, String decision, String reason) {
        return owners.post(browser, staff, review() + "/decision", Map.of("decision", decision, "reason", reason));
    }

    private String review() {
        return "/admin/stocktaking/takeovers/"
                + sql.sql("SELECT id FROM stocktaking.takeover WHERE entry = ? ORDER BY requested_at DESC LIMIT 1")
                        .param(entry)
                        .query(UUID.class)
                        .single();
    }

    private UUID owner() {
        return sql.sql("SELECT owner FROM stocktaking.entry WHERE id = ?")
                .param(entry)
                .query(UUID.class)
                .single();
    }

    private int requests() {
        return states().size();
    }

    private List<String> states() {
        return sql.sql("SELECT state FROM stocktaking.takeover WHERE entry = ? ORDER BY requested_at DESC")
                .param(entry)
                .query(String.class)
                .list();
    }

    private List<WrittenLetters.Letter> letters(String name) {
        return WrittenLetters.to(name + (name.contains("@") ? "." : "@") + mark + ".example");
    }

    private List<String> acts() {
        return trail
                .find(new Trail.Filter(null, null, "stocktaking.entry", entry.toString(), null, null), 0, 20)
                .stream()
                .map(Trail.Entry::act)
                .toList();
    }
}
