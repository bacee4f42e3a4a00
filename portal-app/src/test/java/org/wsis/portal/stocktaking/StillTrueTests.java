package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.mailbox.WrittenLetters.Letter;

/** The yearly letter, and the answers that owners give by one click. */
@PortalTest
class StillTrueTests {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

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

    @Autowired
    @Qualifier("stocktakingStillTrue")
    RecurringTask<Void> job;

    private String email;
    private AccountId owner;
    private UUID entry;

    @BeforeEach
    void anEntryThatNobodyTouchedForAYear() {
        email = UUID.randomUUID() + "@example.org";
        owner = people.person("Owner " + mark, email, Locale.FRENCH);
        entry = owners.published(browser, owner, "Long untouched " + mark);
        lastTouched("366 days");
    }

    @Test
    void theOwnerIsAskedOnceAYear() {
        ask();
        ask();

        assertThat(questions()).singleElement().satisfies(letter -> {
            assertThat(letter.locale()).isEqualTo("fr");
            assertThat(letter.body()).contains("Long untouched " + mark);
        });
        sql.sql("UPDATE stocktaking.question SET asked_at = now() - interval '367 days' WHERE entry = ?")
                .param(entry)
                .update();
        ask();
        assertThat(questions()).hasSize(2);
    }

    @Test
    void whatWasChangedOrHasEndedOrIsBeingChangedIsNotAskedAbout() {
        lastTouched("360 days");
        ask();
        assertThat(questions()).isEmpty();

        lastTouched("366 days");
        UUID revision = owners.revision(browser, owner, entry);
        ask();
        assertThat(questions()).isEmpty();

        owners.post(browser, owner, "/stocktaking/mine/" + revision + "/withdrawal", Map.of());
        sql.sql("UPDATE stocktaking.entry SET ended_at = now() - interval '366 days' WHERE id = ?")
                .param(entry)
                .update();
        lastTouched("366 days");
        ask();
        assertThat(questions()).isEmpty();
    }

    @Test
    void lookingAtTheLinkAnswersNothingAndTheButtonDoesWithoutSigningIn() {
        String path = asked();
        assertThat(browser.get().uri(path))
                .hasStatusOk()
                .bodyText()
                .contains("Long untouched " + mark, "It is still true");
        assertThat(page()).doesNotContain("Last confirmed by the owner");

        assertThat(reply(path, "STILL_TRUE")).hasRedirectedUrl("/stocktaking/entries/" + entry);

        assertThat(page()).contains("Last confirmed by the owner");
        assertThat(owners.page(browser, owner, "/stocktaking/mine/" + entry)).contains("Still true, says the owner");
        assertThat(browser.get().uri(path)).hasStatusOk().bodyText().contains("This question is answered already");
        assertThat(reply(path, "ENDED")).hasRedirectedUrl("/stocktaking");
        assertThat(page()).doesNotContain("Ended, as the owner said on");
    }

    @Test
    void anActivityThatHasEndedStaysAndReadersAreTold() {
        assertThat(reply(asked(), "ENDED")).hasRedirectedUrl("/stocktaking/entries/" + entry);

        assertThat(page()).contains("Ended, as the owner said on", "Long untouched " + mark);
        assertThat(owners.post(browser, owner, "/stocktaking/mine/" + entry + "/confirmation", Map.of()))
                .hasRedirectedUrl("/stocktaking/mine/" + entry);
        assertThat(page()).contains("Last confirmed by the owner").doesNotContain("Ended, as the owner said on");
    }

    @Test
    void whoWantsToChangeItIsLedToTheirEntry() {
        assertThat(reply(asked(), "NEEDS_A_CHANGE")).hasRedirectedUrl("/stocktaking/mine/" + entry);
        assertThat(page()).doesNotContain("Last confirmed by the owner");
    }

    @Test
    void aLetterToAFormerOwnerOrForAWithdrawnEntryAnswersNothing() {
        String path = asked();
        give(people.person("Next owner"));
        assertThat(reply(path, "STILL_TRUE")).hasRedirectedUrl("/stocktaking");
        assertThat(page()).doesNotContain("Last confirmed by the owner");

        give(owner);
        owners.post(browser, owner, "/stocktaking/mine/" + entry + "/withdrawal", Map.of());
        assertThat(reply(path, "STILL_TRUE")).hasRedirectedUrl("/stocktaking");
        assertThat(reply("/stocktaking/still-true?token=guessed", "STILL_TRUE")).hasRedirectedUrl("/stocktaking");
    }

    @Test
    void withTheAccountGoTheQuestions() {
        asked();

        members.delete(owner);

        assertThat(sql.sql("SELECT count(*) FROM stocktaking.question WHERE entry = ?")
                        .param(entry)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyTheOwnerConfirms() {
        AccountId stranger = people.person("A stranger");

        assertThat(owners.post(browser, stranger, "/stocktaking/mine/" + entry + "/confirmation", Map.of()))
                .hasStatus(404);
    }

    private String asked() {
        ask();
        return String.valueOf(questions().getFirst().path());
    }

    private void ask() {
        job.execute(null, null);
    }

    private List<Letter> questions() {
        return WrittenLetters.to(email).stream()
                .filter(letter -> letter.kind().equals("stocktaking.letter.still-true"))
                .toList();
    }

    private void give(AccountId next) {
        sql.sql("UPDATE stocktaking.entry SET owner = ? WHERE id = ?")
                .params(next.value(), entry)
                .update();
    }

    private MvcTestResult reply(String path, String reply) {
        return browser.post()
                .uri("/stocktaking/still-true")
                .param("token", path.substring(path.indexOf('=') + 1))
                .param("reply", reply)
                .with(csrf())
                .exchange();
    }

    private String page() {
        var result = browser.get().uri("/stocktaking/entries/" + entry).exchange();
        assertThat(result).hasStatusOk();
        return Owners.text(result);
    }

    /** The trigger notes changes of what is public by the time of the change; the owner of the table goes around it. */
    private void lastTouched(String ago) {
        StoredEntries.execute("ALTER TABLE stocktaking.entry DISABLE TRIGGER entry_note_public_change;"
                + "UPDATE stocktaking.entry SET updated_at = now() - interval '" + ago + "' WHERE id = '" + entry + "';"
                + "ALTER TABLE stocktaking.entry ENABLE TRIGGER entry_note_public_change");
    }
}
