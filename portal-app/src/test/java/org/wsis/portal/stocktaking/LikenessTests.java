package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;

/** Entries that are likely the same, by the pages of the form and of the moderators. */
@PortalTest
class LikenessTests {
    private static final String ASKED = "Is it in the register already?";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String host = "site" + mark + ".example.org";

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    JdbcClient sql;

    private AccountId owner;

    @BeforeEach
    void somebody() {
        owner = people.person("Somebody " + mark);
    }

    /** The queue is everybody's, and the tests of others look at its first page. */
    @AfterEach
    void nothingWaits() {
        sql.sql("UPDATE stocktaking.entry SET state = 'WITHDRAWN' WHERE owner = ? AND state = 'RECEIVED'")
                .param(owner.value())
                .update();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Médecine à distance en Casamance %s | MEDECINE A DISTANCE EN CASAMANCE %s",
                "Telecentres for fishers of Kerala %s | Telecentre for the fishers of Kerala, %s",
                "تعليم النساء البرمجة في الحديدة %s | تعليم النساء البرمجه فى الحديدة %s",
                "Цифровые библиотеки Якутии %s | Цифровая библиотека Якутии %s",
            })
    void aTitleIsRecognisedInAnotherSpelling(String published, String typed) {
        UUID other = publish(published.formatted(mark), Map.of());

        assertThat(whileTyping(typed.formatted(mark), "")).contains(ASKED, other.toString());
    }

    @Test
    void theSameWebPageIsRecognisedWhateverTheTitle() {
        UUID other = publish("Un titre en français " + mark, Map.of("website", "https://www." + host + "/project"));

        assertThat(whileTyping("Another title in English", "http://" + host + "/project/"))
                .contains(other.toString());
        assertThat(whileTyping("Another title in English", "http://" + host + "/other"))
                .doesNotContain(other.toString());
    }

    @Test
    void aTitleThatIsOnlySimilarCountsWithTheSameHost() {
        UUID other =
                publish("Weather by radio for villages " + mark, Map.of("website", "https://" + host + "/weather"));
        String typed = "Weather radio in coastal villages " + mark;

        assertThat(whileTyping(typed, "https://" + host + "/prices")).contains(other.toString());
        assertThat(whileTyping("Prices by telephone for shepherds", "https://" + host + "/prices"))
                .doesNotContain(other.toString());
    }

    @Test
    void whatOthersHaveNotPublishedIsNeverShownAndOnesOwnIs() {
        String title = "Secret plans of somebody " + mark;
        UUID waiting = StoredEntries.insert("RECEIVED", Map.of("title", title));
        UUID withdrawn = StoredEntries.insert("WITHDRAWN", Map.of("title", title));
        UUID draft = owners.draft(browser, people.person("Somebody else"), title);
        UUID own = owners.draft(browser, owner, title);

        assertThat(whileTyping(title, ""))
                .contains(own.toString(), "Yours")
                .doesNotContain(waiting.toString(), withdrawn.toString(), draft.toString());
    }

    @Test
    void withoutScriptItIsAskedAfterTheFirstStepAndBeforeSendingUntilItIsAnswered() {
        UUID other = publish("Radio of the fishing harbour " + mark, Map.of());
        UUID draft = owners.draft(browser, owner, "Radio for the fishing harbour " + mark);
        String who = "/stocktaking/submit/" + draft + "/who";
        String check = "/stocktaking/submit/" + draft + "/check";

        assertThat(owners.page(browser, owner, who)).contains(ASKED, other.toString(), "Mine is different");
        assertThat(owners.page(browser, owner, check)).contains(ASKED, other.toString());
        assertThat(answer(draft, other, "DIFFERENT")).hasRedirectedUrl(check);

        assertThat(owners.page(browser, owner, who)).doesNotContain(other.toString());
        assertThat(owners.page(browser, owner, check)).doesNotContain(other.toString());
        owners.send(browser, owner, draft);
        assertThat(owners.page(browser, people.holding(Role.EDITOR), "/admin/stocktaking/entries/" + draft))
                .contains("What it has to do with other entries", other.toString(), "Mine is different");
    }

    @Test
    void staffSeeWhatWasNotAnswered() {
        publish("Radio of the fishing harbour " + mark, Map.of());
        UUID draft = owners.draft(browser, owner, "Radio for the fishing harbour " + mark);
        owners.send(browser, owner, draft);

        assertThat(owners.page(browser, people.holding(Role.EDITOR), "/admin/stocktaking/entries/" + draft))
                .contains("The owner has not said");
    }

    @Test
    void aNewPhaseIsLinked() {
        UUID other = publish("Radio of the fishing harbour " + mark, Map.of());
        UUID draft = owners.draft(browser, owner, "Radio of the fishing harbour, phase 2 " + mark);

        answer(draft, other, "NEW_PHASE");

        assertThat(sql.sql("SELECT continues FROM stocktaking.entry WHERE id = ?")
                        .param(draft)
                        .query(UUID.class)
                        .single())
                .isEqualTo(other);
    }

    @Test
    void theSameOfOnesOwnLeadsToARevision() {
        UUID other = owners.published(browser, owner, "Radio of the fishing harbour " + mark);
        UUID draft = owners.draft(browser, owner, "Radio for the fishing harbour " + mark);

        answer(draft, other, "SAME");

        UUID revision = owners.revision(browser, owner, other);
        assertThat(sql.sql("SELECT state FROM stocktaking.entry WHERE id = ? AND revises = ?")
                        .params(revision, other)
                        .query(String.class)
                        .single())
                .isEqualTo("DRAFT");
    }

    @Test
    void theSameOfSomebodyElseLeadsToIt() {
        UUID other = publish("Radio of the fishing harbour " + mark, Map.of());
        UUID draft = owners.draft(browser, owner, "Radio for the fishing harbour " + mark);

        assertThat(answer(draft, other, "SAME")).hasRedirectedUrl("/stocktaking/entries/" + other);
    }

    @Test
    void nobodyAnswersWhatTheyWereNotAsked() {
        UUID unlike = publish("Quite another matter " + mark, Map.of());
        UUID other = publish("Radio of the fishing harbour " + mark, Map.of());
        UUID draft = owners.draft(browser, owner, "Radio for the fishing harbour " + mark);
        AccountId stranger = people.person("A stranger");

        assertThat(answer(draft, unlike, "SAME")).hasStatus(404);
        assertThat(answer(draft, UUID.randomUUID(), "SAME")).hasStatus(404);
        assertThat(owners.post(
                        browser,
                        stranger,
                        "/stocktaking/submit/" + draft + "/likely/" + other,
                        Map.of("answer", "SAME")))
                .hasStatus(404);
    }

    @Test
    void aDraftTakesItsAnswersAlongAndAPublishedEntryIsNotLikeItself() {
        UUID other = publish("Radio of the fishing harbour " + mark, Map.of());
        UUID draft = owners.draft(browser, owner, "Radio for the fishing harbour " + mark);
        answer(draft, other, "DIFFERENT");
        owners.post(browser, owner, "/stocktaking/mine/" + draft + "/withdrawal", Map.of());
        assertThat(sql.sql("SELECT count(*) FROM stocktaking.likeness_answer WHERE entry = ?")
                        .param(draft)
                        .query(Long.class)
                        .single())
                .isZero();

        UUID published = owners.published(browser, owner, "Nets mended by machines " + mark);
        UUID revision = owners.revision(browser, owner, published);
        assertThat(owners.page(browser, owner, "/stocktaking/submit/" + revision + "/activity"))
                .doesNotContain(ASKED);
        assertThatThrownBy(() -> sql.sql("UPDATE stocktaking.entry SET continues = id WHERE id = ?")
                        .param(published)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private UUID publish(String title, Map<String, Object> more) {
        var columns = new java.util.HashMap<String, Object>(more);
        columns.put("title", title);
        return StoredEntries.insert("PUBLISHED", columns);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult answer(UUID draft, UUID other, String answer) {
        return owners.post(
                browser, owner, "/stocktaking/submit/" + draft + "/likely/" + other, Map.of("answer", answer));
    }

    private String whileTyping(String title, String website) {
        var answer = browser.get()
                .uri("/stocktaking/submit/" + UUID.randomUUID() + "/likely")
                .param("title", title)
                .param("website", website)
                .with(people.as(owner))
                .exchange();
        assertThat(answer).hasStatusOk();
        return Owners.text(answer);
    }
}
