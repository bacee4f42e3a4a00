package org.wsis.prizes.vote.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.stocktaking.Owners;

/** What a voter does whose next choice waits. */
@PortalTest
class CheckTests {
    private static final Pattern CHALLENGE = Pattern.compile("name=\"challenge\" value=\"([^\"]+)\"");

    @Autowired
    VotingContest contests;

    @Autowired
    CheckDesk desk;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvcTester browser;

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    private final String email = UUID.randomUUID() + "@example.org";

    /** A voter with one choice, of whom a check is asked. */
    private AccountId asked(Running contest, String kind) {
        AccountId voter = people.person("Voter", email, Locale.ENGLISH);
        contests.vote(contest, voter, contest.nominee(1, 0));
        UUID signal = database.sql("INSERT INTO prizes.signal (edition, rule, threshold, since, until, found_at)"
                        + " VALUES (?, 'DEVICE', 5, now(), now(), now()) RETURNING id")
                .param(contest.year())
                .query(UUID.class)
                .single();
        database.sql(
                        "INSERT INTO prizes.voter_check (edition, voter, kind, signal, raised_at) VALUES (?, ?, ?, ?, now())")
                .params(contest.year(), voter.value(), kind, signal)
                .update();
        return voter;
    }

    private MvcTestResult post(AccountId voter, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(people.as(voter)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult choose(Running contest, AccountId voter) {
        return post(voter, contest.path() + "/ballot", Map.of("project", "" + contest.nominee(2, 1), "category", "2"));
    }

    private String page(AccountId reader, String address) {
        MvcTestResult result =
                browser.get().uri(address).with(people.as(reader)).exchange();
        assertThat(result).hasStatusOk();
        return Owners.text(result);
    }

    private String link() {
        return String.valueOf(WrittenLetters.to(email).getFirst().path());
    }

    private MvcTestResult confirm(String link) {
        return browser.post()
                .uri("/prizes/ballot-check")
                .with(anonymous())
                .with(csrf())
                .param("token", link.substring(link.indexOf('=') + 1))
                .exchange();
    }

    @Test
    void aChoiceWaitsUntilTheAddressIsConfirmed() {
        Running contest = contests.open(true, true, 2, 2);
        AccountId voter = asked(contest, "MAIL");
        assertThat(choose(contest, voter)).hasRedirectedUrl(contest.path() + "/ballot/check");
        assertThat(contests.stored(contest, voter)).isEqualTo(1);
        assertThat(page(voter, contest.path() + "/ballot/check"))
                .contains("Kept for category 2", "Project 2 of category 2", "We sent a letter");
        assertThat(page(voter, contest.path() + "/ballot")).contains("waits for one more step");
        assertThat(WrittenLetters.to(email)).hasSize(1);
        assertThat(WrittenLetters.to(email).getFirst().body()).doesNotContain("Project");
        String link = link();
        assertThat(browser.get().uri(link).with(anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("Confirm and save")
                .doesNotContain("Project 2");
        assertThat(contests.stored(contest, voter))
                .as("a scanner follows links")
                .isEqualTo(1);
        assertThat(confirm(link)).hasRedirectedUrl(contest.path() + "/ballot");
        assertThat(page(voter, contest.path() + "/ballot/receipts")).contains("Project 2 of category 2");
        assertThat(page(voter, contest.path() + "/ballot")).doesNotContain("waits for one more step");
        assertThat(contests.stored(contest, voter)).isEqualTo(2);
        assertThat(confirm(link)).hasRedirectedUrl("/prizes");
        assertThat(page(voter, contest.path() + "/ballot/check")).contains("Nothing is asked of you");
    }

    @Test
    void theLetterIsSentOnceAndAgainOnlyIfWished() {
        Running contest = contests.open(false, true, 2, 2);
        AccountId voter = asked(contest, "MAIL");
        choose(contest, voter);
        choose(contest, voter);
        assertThat(WrittenLetters.to(email)).hasSize(1);
        String first = link();
        post(voter, contest.path() + "/ballot/check/letter", Map.of());
        assertThat(WrittenLetters.to(email)).hasSize(2);
        assertThat(confirm(first)).as("only the latest works").hasRedirectedUrl("/prizes");
        for (int time = 0; time < 6; time++) {
            post(voter, contest.path() + "/ballot/check/letter", Map.of());
        }
        assertThat(WrittenLetters.to(email)).hasSizeLessThan(6);
        assertThat(confirm(link())).hasRedirectedUrl(contest.path() + "/ballot");
    }

    @Test
    void theDeviceWorksOrTheVoterWaits() {
        Running contest = contests.open(true, true, 2, 2);
        AccountId voter = asked(contest, "WORK");
        assertThat(choose(contest, voter)).hasRedirectedUrl(contest.path() + "/ballot/check");
        assertThat(WrittenLetters.to(email)).isEmpty();
        String check = contest.path() + "/ballot/check";
        MvcTestResult refused = post(voter, check, Map.of("challenge", "x", "solution", "1"));
        assertThat(refused).hasStatus(422);
        assertThat(Owners.text(refused)).contains("Kept for category 2");
        assertThat(contests.stored(contest, voter)).isEqualTo(1);
        var challenge = CHALLENGE.matcher(page(voter, check));
        assertThat(challenge.find()).isTrue();
        assertThat(post(voter, check, Map.of("challenge", challenge.group(1), "solution", "")))
                .hasRedirectedUrl(contest.path() + "/ballot");
        assertThat(contests.stored(contest, voter)).isEqualTo(2);
    }

    @Test
    void workDoesNotStandForTheAddress() {
        Running contest = contests.open(true, true, 2, 2);
        AccountId voter = asked(contest, "MAIL");
        choose(contest, voter);
        assertThat(desk.worked(contest.year(), voter)).isEmpty();
        assertThat(contests.stored(contest, voter)).isEqualTo(1);
    }

    @Test
    void aChoiceThatWaitedTooLongIsSaidNotToBeSaved() {
        Running contest = contests.open(true, true, 2, 2);
        AccountId voter = asked(contest, "MAIL");
        choose(contest, voter);
        contests.close(contest);
        assertThat(confirm(link()))
                .hasRedirectedUrl(contest.path() + "/ballot")
                .flash()
                .containsEntry("problem", "prizes.ballot.closed");
        assertThat(contests.stored(contest, voter)).isEqualTo(1);
    }

    @Test
    void confirmingTwiceAtOnceSavesOnce() throws Exception {
        Running contest = contests.open(true, true, 2, 2);
        AccountId voter = asked(contest, "MAIL");
        choose(contest, voter);
        String token = link().substring(link().indexOf('=') + 1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> all = Stream.generate(() ->
                            (Callable<Boolean>) () -> desk.confirmed(token).isPresent())
                    .limit(8)
                    .toList();
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
        assertThat(contests.stored(contest, voter)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "fr", "ru", "zh"})
    void everyPageIsThereInEveryLanguage(String language) {
        Running contest = contests.open(true, true, 2, 2);
        AccountId voter = asked(contest, language.equals("en") ? "WORK" : "MAIL");
        choose(contest, voter);
        assertThat(page(voter, contest.path() + "/ballot/check?lang=" + language))
                .doesNotContain("??");
        assertThat(page(voter, "/prizes/ballot-check?token=x&lang=" + language)).doesNotContain("??");
    }
}
