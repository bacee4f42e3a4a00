package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

/** Entries that are copied from a former one, or continue it. */
@PortalTest
class FormerEntryTests {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    JdbcClient sql;

    private AccountId owner;
    private UUID former;

    @BeforeEach
    void aPublishedEntry() {
        owner = people.person("Owner " + mark);
        former = owners.published(browser, owner, "First phase " + mark);
    }

    /** The queue is everybody's, and the tests of others look at its first page. */
    @AfterEach
    void nothingWaits() {
        sql.sql("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE owner = ? AND state = 'RECEIVED'")
                .param(owner.value())
                .update();
    }

    @Test
    void aCopySaysTheSameAndIsADraft() {
        UUID draft = copy("false");

        assertThat(owners.page(browser, owner, "/stocktaking/submit/" + draft + "/check"))
                .contains("First phase " + mark, "Coast Radio Network", "secret.person@example.org");
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + draft)).contains("Draft");
        assertThat(continued(draft)).isNull();
        assertThat(browser.get().uri("/stocktaking/entries/" + draft)).hasStatus(404);
    }

    @Test
    void aNextPhaseIsNamedOnBothOnceBothArePublished() {
        UUID next = copy("true");
        assertThat(continued(next)).isEqualTo(former);
        owners.save(
                browser,
                owner,
                next,
                "activity",
                Map.of("title", "Second phase " + mark, "kind", "PROJECT", "language", "en"));
        owners.send(browser, owner, next);
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(owners.page(browser, editor, "/admin/stocktaking/entries/" + next))
                .contains("Continues:", "First phase " + mark);
        assertThat(page(former)).doesNotContain("Second phase");

        owners.decide(browser, editor, next, Map.of("choice", "PUBLISH"));

        assertThat(page(next)).contains("Continues:", "First phase " + mark, former.toString());
        assertThat(page(former)).contains("Continued by:", "Second phase " + mark, next.toString());
        owners.post(browser, owner, "/stocktaking/mine/" + former + "/withdrawal", Map.of());
        assertThat(page(next)).doesNotContain("First phase " + mark);
    }

    @Test
    void theOwnerChoosesAmongTheirOwnAndTakesItBack() {
        UUID draft = owners.draft(browser, owner, "Another " + mark);
        String step = "/stocktaking/submit/" + draft + "/activity";
        assertThat(owners.page(browser, owner, step)).contains("value=\"" + former + "\"");

        assertThat(choose(draft, former.toString())).hasStatus3xxRedirection();
        assertThat(continued(draft)).isEqualTo(former);
        assertThat(choose(draft, "")).hasStatus3xxRedirection();
        assertThat(continued(draft)).isNull();
    }

    @Test
    void nobodyContinuesADraftOfSomebodyElseOrTheirOwnEntryInACircle() {
        UUID draft = owners.draft(browser, owner, "Another " + mark);
        UUID foreign = owners.draft(browser, people.person("Somebody else"), "Foreign " + mark);
        UUID ownDraft = owners.draft(browser, owner, "Unsent " + mark);

        assertThat(choose(draft, foreign.toString())).hasStatus(404);
        assertThat(choose(draft, ownDraft.toString())).hasStatus(404);
        assertThat(choose(draft, draft.toString())).hasStatus(404);
        assertThat(choose(draft, UUID.randomUUID().toString())).hasStatus(404);
        UUID next = copy("true");
        owners.send(browser, owner, next);
        owners.decide(browser, people.holding(Role.EDITOR), next, Map.of("choice", "PUBLISH"));
        UUID revision = owners.revision(browser, owner, former);
        assertThat(choose(revision, next.toString())).hasStatus(404);
        assertThat(choose(revision, former.toString())).hasStatus(404);
    }

    @Test
    void whatARevisionContinuesTakesEffectWhenItIsPublished() {
        UUID other = owners.published(browser, owner, "Long before " + mark);
        UUID revision = owners.revision(browser, owner, former);
        assertThat(choose(revision, other.toString())).hasStatus3xxRedirection();
        assertThat(continued(former)).isNull();
        owners.send(browser, owner, revision);

        owners.decide(browser, people.holding(Role.EDITOR), revision, Map.of("choice", "PUBLISH"));

        assertThat(continued(former)).isEqualTo(other);
        assertThat(page(former)).contains("Continues:", "Long before " + mark);
    }

    @Test
    void thePreviewIsWhatThePublicWillSeeAndOnlyTheOwnerSeesIt() {
        UUID draft = owners.draft(browser, owner, "Seen before " + mark);
        String preview = "/stocktaking/mine/" + draft + "/preview";

        assertThat(owners.page(browser, owner, preview))
                .contains("Preview", "Seen before " + mark, "Coast Radio Network")
                .doesNotContain("secret.person@example.org", "Secret Person");
        assertThat(browser.get().uri(preview).with(people.as(people.person("A stranger"))))
                .hasStatus(404);
    }

    @Test
    void nobodyCopiesWhatIsNotTheirs() {
        AccountId stranger = people.person("A stranger");

        assertThat(owners.post(browser, stranger, "/stocktaking/mine/" + former + "/copy", Map.of()))
                .hasStatus(404);
    }

    private UUID copy(String continuing) {
        var copied =
                owners.post(browser, owner, "/stocktaking/mine/" + former + "/copy", Map.of("continuing", continuing));
        assertThat(copied).hasStatus3xxRedirection();
        return UUID.fromString(
                String.valueOf(copied.getResponse().getRedirectedUrl()).split("/")[3]);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult choose(UUID draft, String chosen) {
        return owners.post(browser, owner, "/stocktaking/submit/" + draft + "/continuation", Map.of("former", chosen));
    }

    private UUID continued(UUID id) {
        return sql.sql("SELECT continues FROM stocktaking.entry WHERE id = ?")
                .param(id)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .getFirst();
    }

    private String page(UUID id) {
        var result = browser.get().uri("/stocktaking/entries/" + id).exchange();
        assertThat(result).hasStatusOk();
        return Owners.text(result);
    }
}
