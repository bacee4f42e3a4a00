package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.contribution.Contributions;
import org.wsis.consultation.contribution.SentContribution;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.schedule.clock.DatabaseClock;

/** The deadline of a call at the millisecond, through the whole stack; and what becomes of what is late. */
@PortalTest
class SendingDeadlineTests {
    private static final Instant CLOSES = Instant.parse("2018-01-30T22:00:00Z");

    @Autowired
    People people;

    @Autowired
    AskingConsultations consultations;

    @Autowired
    Contributors contributors;

    @Autowired
    Contributions contributions;

    @Autowired
    DatabaseClock database;

    private final String slug = "sending-" + UUID.randomUUID().toString().substring(0, 8);
    private final String form = Contributors.form(slug);
    private ConsultationId process;
    private AccountId person;

    @BeforeEach
    void begin() {
        process = consultations.ask(slug, AskingConsultations.everyType());
        person = people.person("Contributor");
    }

    @AfterEach
    void end() {
        database.restore();
        consultations.end();
    }

    private void call(Instant closes, String late) {
        consultations.call(slug, closes.minus(Duration.ofDays(20)), closes, late);
    }

    /** 23:00 in Geneva is 22:00 in winter and 21:00 in summer. */
    @ParameterizedTest
    @CsvSource({
        "2018-01-30T22:00:00Z, -1, REFUSED, in time",
        "2018-01-30T22:00:00Z, 0, REFUSED, not",
        "2018-01-30T22:00:00Z, 1, REFUSED, not",
        "2018-07-30T21:00:00Z, -1, REFUSED, in time",
        "2018-07-30T21:00:00Z, 0, REFUSED, not",
        "2018-07-30T21:00:00Z, 1, REFUSED, not",
        "2018-01-30T22:00:00Z, -1, TAKEN, in time",
        "2018-01-30T22:00:00Z, 0, TAKEN, late",
        "2018-01-30T22:00:00Z, 1, TAKEN, late",
    })
    void aContributionIsInTimeUntilTheMillisecond(Instant closes, int milliseconds, String late, String outcome) {
        call(closes, late);
        database.stop(closes.minusSeconds(60));
        contributors.answer(person, slug, "Some words", "0");
        database.stop(closes.plusMillis(milliseconds));
        contributors.post(person, form + "/check", Contributors.cover("A title", false));
        assertThat(outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"-1, 422", "0, 302"})
    void theOpeningIsIncluded(int milliseconds, int status) {
        call(CLOSES, "REFUSED");
        database.stop(CLOSES.minus(Duration.ofDays(20)).plusMillis(milliseconds));
        assertThat(contributors.post(person, form, Contributors.whole("Some words")))
                .hasStatus(status);
    }

    @Test
    void lateOnesAreTakenUntilTheReviewBegins() {
        call(CLOSES, "TAKEN");
        Instant review = CLOSES.plus(Duration.ofDays(3));
        consultations.review(slug, review);
        AccountId tooLate = people.person("Too late");
        database.stop(review.minusMillis(1));
        contributors.answer(person, slug, "Some words", "0");
        contributors.answer(tooLate, slug, "Some words", "0");
        assertThat(contributors.post(person, form + "/check", Contributors.cover("Late", false)))
                .hasRedirectedUrl(form + "/receipt");
        assertThat(contributors.page(person, form + "/receipt?lang=en")).contains(">Late<");
        database.stop(review);
        assertThat(contributors.post(tooLate, form + "/check", Contributors.cover("Too late", false)))
                .hasStatus(422);
        assertThat(contributions.sentTo(process))
                .singleElement()
                .satisfies(sent -> assertThat(sent.late()).isTrue());
    }

    @Test
    void thePageSaysWhatBecomesOfLateOnes() {
        Instant now = Instant.now();
        for (String late : List.of("REFUSED", "TAKEN")) {
            consultations.call(slug, now.minusSeconds(7200), now.plusSeconds(7200), late);
            String told = late.equals("TAKEN") ? "is taken until the review begins" : "after the deadline is refused";
            assertThat(contributors.page(person, form + "?lang=en")).contains(told, "<textarea");
            assertThat(contributors.page(person, "/consultations/" + slug + "?lang=en"))
                    .contains(told, "href=\"" + form);
        }
        consultations.call(slug, now.minusSeconds(7200), now.minusSeconds(3600), "TAKEN");
        assertThat(contributors.page(person, form + "?lang=en")).contains("it will be marked as late", "<textarea");
        consultations.review(slug, now.minusSeconds(60));
        assertThat(contributors.page(person, form + "?lang=en"))
                .contains("The call for contributions is over.")
                .doesNotContain("<textarea");
        assertThat(contributors.page(person, "/consultations/" + slug)).doesNotContain("href=\"" + form);
    }

    @Test
    void aFormOpenedBeforeAndSentAfterTheDeadlineGivesItsTextBackAndSaysWhatHappened() {
        call(CLOSES, "REFUSED");
        database.stop(CLOSES.minusMillis(1));
        contributors.answer(person, slug, "Saved words", "0");
        database.stop(CLOSES);
        Map<String, String> late = Contributors.whole("Typed too late");
        late.put("version", "1");
        var saved = contributors.post(person, form + "?lang=en", late);
        assertThat(saved).hasStatus(422);
        assertThat(Owners.text(saved))
                .contains("Typed too late", "The call for contributions is over.", "was not saved", "30 January 2018")
                .doesNotContain("name=\"to\" value=");
        var sent = contributors.post(person, form + "/check?lang=en", Contributors.cover("A late title", false));
        assertThat(sent).hasStatus(422);
        assertThat(Owners.text(sent)).contains("A late title", "The call for contributions is over.", "Saved words");
        assertThat(contributors.page(person, form + "?lang=en"))
                .contains("Saved words", "You did not send these answers.")
                .doesNotContain("<textarea");
        assertThat(contributors.attach(person, slug, "late.txt", "Late")).hasStatus(422);
        assertThat(outcome()).isEqualTo("not");
    }

    @ParameterizedTest
    @CsvSource({"REFUSED", "TAKEN"})
    void whatWasSentInTimeStandsWhenItsChangeComesLate(String late) {
        call(CLOSES, late);
        database.stop(CLOSES.minusSeconds(60));
        contributors.answer(person, slug, "Some words", "0");
        assertThat(contributors.post(person, form + "/check", Contributors.cover("In time", false)))
                .hasRedirectedUrl(form + "/receipt");
        assertThat(contributors.post(person, form + "/receipt/reopening", Map.of()))
                .hasRedirectedUrl(form);
        contributors.answer(person, slug, "Other words", "1");
        database.stop(CLOSES);
        Map<String, String> cover = Contributors.cover("Too late", false);
        cover.put("version", "2");
        assertThat(contributors.post(person, form + "/check", cover)).hasStatus(422);
        assertThat(outcome()).isEqualTo("in time");
        assertThat(contributions.find(process, 1).orElseThrow().answers().in("text"))
                .isEqualTo("Some words");
        database.stop(CLOSES.minusMillis(1));
        assertThat(contributors.post(person, form + "/check", cover)).hasRedirectedUrl(form + "/receipt");
        database.stop(CLOSES);
        contributors.post(person, form + "/receipt/reopening", Map.of());
        assertThat(contributors.page(person, form + "/receipt?lang=en")).doesNotContain("You are changing");
    }

    @ParameterizedTest
    @CsvSource({"-90, -60, true", "90, 60, false"})
    void aNodeWhoseClockIsWrongDecidesByTheDatabases(int ahead, int closesIn, boolean taken) {
        Instant closes = Instant.now().plusSeconds(300);
        call(closes, "REFUSED");
        contributors.answer(person, slug);
        call(Instant.now().plusSeconds(closesIn), "REFUSED");
        database.ahead(Duration.ofSeconds(ahead));
        contributors.post(person, form + "/check", Contributors.cover("A title", false));
        assertThat(outcome()).isEqualTo(taken ? "in time" : "not");
    }

    private String outcome() {
        return contributions.sentTo(process).stream()
                .map(SentContribution::late)
                .map(late -> late ? "late" : "in time")
                .findFirst()
                .orElse("not");
    }
}
