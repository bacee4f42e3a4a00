package org.wsis.prizes.vote.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.approval.ApprovalId;
import org.wsis.approval.ApprovalView;
import org.wsis.approval.Approvals;
import org.wsis.approval.Approvals.Deciding;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.vote.count.IntegrityDesk;
import org.wsis.prizes.vote.count.SetAsideRule;

/** From a ballot that is set aside to what became of its voter's appeal. */
@PortalTest
class AppealTests {
    private final String email = UUID.randomUUID() + "@example.org";

    @Autowired
    VotingContest contests;

    @Autowired
    IntegrityDesk integrity;

    @Autowired
    Telling telling;

    @Autowired
    AppealStaffDesk desk;

    @Autowired
    Approvals approvals;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester browser;

    @AfterEach
    void endTheVotes() {
        tell();
        contests.end();
    }

    private void tell() {
        boolean more = true;
        while (more) {
            boolean aside = telling.tellSetAside();
            more = telling.tellRestored() || aside;
        }
    }

    private AccountId voter(Running contest, Locale language) {
        AccountId voter = people.person("Amina", email, language);
        contests.vote(contest, voter, contest.nominee(1, 1));
        return voter;
    }

    private UUID setAside(Running contest, AccountId... voters) {
        integrity.ask(
                contest.year(),
                SetAsideRule.AUTOMATED,
                "A secret reason",
                List.of(voters),
                people.holding(Role.EDITOR));
        UUID cluster = database.sql("SELECT id FROM prizes.cluster WHERE edition = ? ORDER BY at DESC LIMIT 1")
                .param(contest.year())
                .query(UUID.class)
                .single();
        approve("prizes-set-aside", cluster.toString());
        return cluster;
    }

    private Deciding approve(String kind, String subject) {
        ApprovalId open = approvals.of(kind, subject).stream()
                .filter(request -> request.state() == ApprovalView.State.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
        return approvals.approve(open, people.holding(Role.EDITOR), "Seen");
    }

    private WrittenLetters.Letter letter() {
        return WrittenLetters.to(email).getFirst();
    }

    private String token() {
        String path = WrittenLetters.to(email).stream()
                .filter(letter -> letter.kind().equals("prizes.appeal.letter.aside"))
                .findFirst()
                .map(WrittenLetters.Letter::path)
                .orElseThrow();
        return path.substring(path.indexOf('=') + 1);
    }

    private MvcTestResult appeal(String words) {
        return browser.post()
                .uri("/prizes/appeal")
                .with(anonymous())
                .with(csrf())
                .param("token", token())
                .param("words", words)
                .exchange();
    }

    private UUID id(AccountId voter) {
        return database.sql("SELECT id FROM prizes.appeal WHERE voter = ? ORDER BY told_at DESC LIMIT 1")
                .param(voter.value())
                .query(UUID.class)
                .single();
    }

    private String page(AccountId reader, String path) {
        var result = browser.get().uri(path).with(people.as(reader)).exchange();
        assertThat(result).as(path).hasStatusOk();
        return Owners.text(result);
    }

    private MvcTestResult staff(UUID appeal, String act, String field, String words) {
        return browser.post()
                .uri("/admin/prizes/appeals/" + appeal + "/" + act)
                .with(people.asEditor())
                .with(csrf())
                .param(field, words)
                .exchange();
    }

    @Test
    void theVoterIsToldTheRuleOnceAndNothingElse() {
        Running contest = contests.open(true, false, 2);
        AccountId voter = voter(contest, Locale.ENGLISH);
        AccountId gone = people.person("Gone");
        contests.vote(contest, gone, contest.nominee(1, 0));
        setAside(contest, voter, gone);
        database.sql("DELETE FROM account.account WHERE id = ?")
                .param(gone.value())
                .update();
        transaction.executeWithoutResult(crash -> {
            telling.tellSetAside();
            crash.setRollbackOnly();
        });
        assertThat(WrittenLetters.to(email)).isEmpty();
        tell();
        tell();
        assertThat(WrittenLetters.to(email)).hasSize(1);
        assertThat(letter().body())
                .contains("A program voted")
                .doesNotContain(
                        "Project 2",
                        "Project 1",
                        "A secret reason",
                        contest.nominee(1, 1).toString());
        assertThat(page(voter, contest.path() + "/ballot")).contains("was set aside by two people", "A program voted");
        assertThat(page(people.person("Another"), contest.path() + "/ballot")).doesNotContain("set aside");
    }

    @Test
    void theLetterIsInTheVotersLanguage() {
        Running contest = contests.open(true, false, 2);
        setAside(contest, voter(contest, Locale.FRENCH));
        tell();
        assertThat(letter().body()).contains("Un programme a voté");
    }

    @Test
    void twoNodesTellOnce() throws Exception {
        Running contest = contests.open(true, false, 2);
        setAside(contest, voter(contest, Locale.ENGLISH));
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> all = Stream.generate(() -> (Callable<Boolean>) telling::tellSetAside)
                    .limit(4)
                    .toList();
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }
        assertThat(WrittenLetters.to(email)).hasSize(1);
    }

    @Test
    void anAppealIsAnsweredWithAReasonThatTheVoterReads() {
        Running contest = contests.open(true, false, 2);
        AccountId voter = voter(contest, Locale.ENGLISH);
        setAside(contest, voter);
        tell();
        assertThat(browser.get().uri("/prizes/appeal?token=" + token()).with(anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("A program voted", "Why should your ballot count?")
                .doesNotContain("Project 2 of category 1", "A secret reason");
        assertThat(appeal(" ")).hasStatus(422);
        assertThat(appeal("We are a class of thirty.")).hasStatus3xxRedirection();
        assertThat(appeal("And more.")).flash().containsEntry("problem", "prizes.appeal.over");
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(page(editor, "/admin" + contest.path() + "/vote")).contains("Waiting: 1");
        assertThat(page(editor, "/admin" + contest.path() + "/vote/appeals")).contains("waits for the secretariat");
        UUID id = id(voter);
        assertThat(page(editor, "/admin/prizes/appeals/" + id))
                .contains("We are a class of thirty.")
                .doesNotContain("Project 2 of category 1", email, "And more.");
        assertThat(staff(id, "answer", "answer", "")).hasStatus(422);
        assertThat(staff(id, "answer", "answer", "The school knows of no class."))
                .hasRedirectedUrl("/admin/prizes/appeals/" + id);
        assertThat(letter().body()).contains("The school knows of no class.");
        assertThat(page(voter, contest.path() + "/ballot")).contains("The school knows of no class.");
        assertThat(staff(id, "answer", "answer", "Again")).flash().containsEntry("problem", "prizes.appeal.settled");
    }

    @Test
    void oneBallotIsRestoredByTwoPeopleAndTheOthersStaySetAside() {
        Running contest = contests.open(true, false, 2);
        AccountId voter = voter(contest, Locale.ENGLISH);
        AccountId other = people.person("Other");
        contests.vote(contest, other, contest.nominee(1, 0));
        setAside(contest, voter, other);
        tell();
        appeal("We are a class of thirty.");
        UUID id = id(voter);
        assertThat(staff(id, "release", "reason", "The school confirms it")).hasStatus3xxRedirection();
        ApprovalView request =
                approvals.of(AppealStaffDesk.RELEASE, id.toString()).getFirst();
        assertThat(approvals.approve(request.id(), request.askedBy(), "Mine")).isEqualTo(Deciding.OWN);
        assertThat(approve(AppealStaffDesk.RELEASE, id.toString())).isEqualTo(Deciding.DONE);
        tell();
        tell();
        assertThat(letter().kind()).isEqualTo("prizes.appeal.letter.restored");
        assertThat(WrittenLetters.to(email)).hasSize(2);
        assertThat(page(voter, contest.path() + "/ballot")).contains("was set aside and counts again");
        assertThat(page(other, contest.path() + "/ballot")).contains("was set aside by two people");
        assertThat(desk.release(id, "Again", people.holding(Role.EDITOR))).isEqualTo(AppealStaffDesk.Wish.OVER);
    }

    @Test
    void nothingCanBeSaidOnceTheVotesAreCounted() {
        Running contest = contests.open(true, false, 2);
        AccountId voter = voter(contest, Locale.ENGLISH);
        setAside(contest, voter);
        tell();
        contests.publish(contest);
        assertThat(appeal("Too late")).flash().containsEntry("problem", "prizes.appeal.over");
        assertThat(browser.get().uri("/prizes/appeal?token=" + token()).with(anonymous()))
                .bodyText()
                .contains("nothing can change any more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "fr", "ru", "zh"})
    void everyPageIsThereInEveryLanguage(String language) {
        Running contest = contests.open(true, false, 2);
        AccountId voter = voter(contest, Locale.of(language));
        setAside(contest, voter);
        tell();
        appeal("We are a class of thirty.");
        AccountId editor = people.holding(Role.EDITOR);
        String in = "lang=" + language;
        for (String path : List.of(
                "/admin" + contest.path() + "/vote/appeals?" + in,
                "/admin/prizes/appeals/" + id(voter) + "?" + in,
                "/prizes/appeal?token=" + token() + "&" + in,
                "/prizes/appeal?" + in)) {
            assertThat(page(editor, path)).doesNotContain("??");
        }
    }
}
