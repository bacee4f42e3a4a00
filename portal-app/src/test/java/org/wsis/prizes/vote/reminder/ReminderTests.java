package org.wsis.prizes.vote.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.prizes.vote.Contests;

@PortalTest
class ReminderTests {
    private final String unfinished = UUID.randomUUID() + "@example.org";
    private final String whole = UUID.randomUUID() + "@example.org";

    @Autowired
    VotingContest contests;

    @Autowired
    Contests editions;

    @Autowired
    ReminderJob job;

    @Autowired
    ReminderDesk desk;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    /** A vote with a ballot that lacks a choice and one that has all; the third category has nobody. */
    private Running contest(boolean completeOnly) {
        Running contest = contests.open(true, completeOnly, 2, 2, 0);
        contests.vote(contest, people.person("Amina", unfinished, Locale.ENGLISH), contest.nominee(1, 1));
        AccountId other = people.person("Other", whole, Locale.ENGLISH);
        contests.vote(contest, other, contest.nominee(1, 0));
        contests.vote(contest, other, contest.nominee(2, 0));
        return contest;
    }

    private void closesIn(Running contest, Duration left) {
        contests.votingFrom(
                contest, Instant.now().minus(Duration.ofDays(9)), Instant.now().plus(left));
    }

    @Test
    void twoLettersGoToUnfinishedBallotsAndNoneToOthers() {
        Running contest = contest(true);
        job.run();
        assertThat(WrittenLetters.to(unfinished))
                .as("nine days before the close")
                .isEmpty();
        closesIn(contest, Duration.ofDays(3));
        job.run();
        job.run();
        assertThat(WrittenLetters.to(unfinished)).hasSize(1);
        assertThat(WrittenLetters.to(unfinished).getFirst().body())
                .contains("1 of 2 choices")
                .doesNotContain("Project");
        closesIn(contest, Duration.ofHours(20));
        job.run();
        job.run();
        assertThat(WrittenLetters.to(unfinished)).hasSize(2);
        assertThat(WrittenLetters.to(whole)).isEmpty();
    }

    @Test
    void theEditionSaysWhen() {
        Running contest = contest(true);
        closesIn(contest, Duration.ofDays(6));
        job.run();
        assertThat(WrittenLetters.to(unfinished)).isEmpty();
        days(contest, 7, 5);
        job.run();
        assertThat(WrittenLetters.to(unfinished)).as("the first").hasSize(1);
        days(contest, 8, 7);
        job.run();
        job.run();
        assertThat(WrittenLetters.to(unfinished)).as("the last").hasSize(2);
    }

    private void days(Running contest, int first, int last) {
        sql.sql("UPDATE prizes.edition SET first_reminder = ?, last_reminder = ? WHERE year = ?")
                .params(first, last, contest.year())
                .update();
    }

    @Test
    void nobodyIsRemindedWhereEachChoiceCounts() {
        closesIn(contest(false), Duration.ofHours(20));
        job.run();
        assertThat(WrittenLetters.to(unfinished)).isEmpty();
    }

    @Test
    void oneClickStopsThem() {
        Running contest = contest(true);
        closesIn(contest, Duration.ofDays(2));
        job.run();
        String stop = String.valueOf(WrittenLetters.to(unfinished).getFirst().stopPath());
        assertThat(browser.get().uri(stop).with(anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("Stop reminders");
        assertThat(browser.post()
                        .uri("/prizes/reminders")
                        .with(anonymous())
                        .with(csrf())
                        .param("token", stop.substring(stop.indexOf('=') + 1)))
                .hasRedirectedUrl("/prizes");
        closesIn(contest, Duration.ofHours(20));
        job.run();
        assertThat(WrittenLetters.to(unfinished)).hasSize(1);
        for (String language : List.of("en", "ar", "es", "fr", "ru", "zh")) {
            assertThat(browser.get().uri(stop + "&lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
        assertThat(browser.post()
                        .uri("/prizes/reminders")
                        .with(anonymous())
                        .with(csrf())
                        .param("token", "x"))
                .flash()
                .containsEntry("problem", "prizes.reminder.over");
    }

    @Test
    void aCrashLosesNoLetterAndNodesDoubleNone() throws Exception {
        Running running = contest(true);
        closesIn(running, Duration.ofHours(20));
        var contest = editions.find(running.year()).orElseThrow();
        transaction.executeWithoutResult(crash -> {
            desk.remind(contest, null);
            crash.setRollbackOnly();
        });
        assertThat(WrittenLetters.to(unfinished)).isEmpty();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> all = Stream.generate(() ->
                            (Callable<Boolean>) () -> desk.remind(contest, null).isPresent())
                    .limit(4)
                    .toList();
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
        assertThat(WrittenLetters.to(unfinished)).hasSize(1);
    }
}
