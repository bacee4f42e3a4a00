package org.wsis.portal.prizes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.Role;
import org.wsis.approval.ApprovalId;
import org.wsis.approval.ApprovalView;
import org.wsis.approval.Approvals;
import org.wsis.approval.Approvals.Deciding;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.ProjectId;

/** From the champions to the winners: reviews, choice, release by two people, and what stays afterwards. */
@PortalTest
class WinnerTests {
    private static final String CHOSEN = "CHOSEN";

    @Autowired
    VotingContest contests;

    @Autowired
    Winnings winnings;

    @Autowired
    PrizeExperts experts;

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    Accounts accounts;

    @Autowired
    Approvals approvals;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    /** Three nominees in each of two categories; the first two of each are champions. */
    private Running counted() {
        Running contest = contests.open(true, true, 3, 3);
        contests.publish(contest);
        return contest;
    }

    private static String winners(Running contest) {
        return "/admin/prizes/" + contest.year() + "/winners";
    }

    private MvcTestResult decide(AccountId editor, Running contest, int category, UUID project, String choice) {
        String last = sql.sql("SELECT coalesce(max(id), 0) FROM prizes.selection_act WHERE edition = ?"
                        + " AND category = ? AND special_prize IS NULL")
                .params(contest.year(), category)
                .query(String.class)
                .single();
        return decide(editor, winners(contest) + "/" + category, project, choice, last);
    }

    private MvcTestResult decide(AccountId editor, String page, UUID project, String choice, String seen) {
        return owners.post(
                browser,
                editor,
                page,
                Map.of("project", project.toString(), "choice", choice, "reason", "The experts’ choice", "seen", seen));
    }

    /** What the page of the year counts. */
    private String figures(Running contest) {
        return Owners.text(browser.get().uri(contest.path() + "?lang=en").exchange());
    }

    private String results(Running contest) {
        return Owners.text(
                browser.get().uri(contest.path() + "/results?lang=en").exchange());
    }

    @Test
    void expertsReadTheChampionsOfTheirCategoriesAndNoOthers() {
        Running contest = counted();
        AccountId editor = people.holding(Role.EDITOR);
        AccountId reader = experts.member(contest.year());
        AccountId other = experts.member(contest.year());
        experts.ask(contest.year(), new ProjectId(contest.nominee(1, 2)), reader);
        experts.ask(contest.year(), new ProjectId(contest.nominee(2, 2)), other);
        assertThat(owners.post(browser, editor, winners(contest) + "/reviews", Map.of()))
                .hasRedirectedUrl(winners(contest));
        String reviews = contest.path() + "/reviews";
        assertThat(owners.page(browser, reader, reviews + "?lang=en"))
                .contains("Project 1 of category 1", "Project 2 of category 1", "Choice among champions")
                .doesNotContain("Project 1 of category 2");
        String review = reviews + "/" + contest.nominee(1, 0);
        assertThat(owners.post(browser, reader, review, scores("4"))).hasRedirectedUrl(review);
        assertThat(owners.post(browser, reader, review, scores("1"))).hasStatus(409);
        assertThat(owners.page(browser, editor, winners(contest) + "/1?lang=en"))
                .contains("Rank 1, mean 4", "1 missing");
        assertThat(browser.get()
                        .uri(contest.path() + "/reviews/" + contest.nominee(2, 0))
                        .with(people.as(reader)))
                .hasStatus(404);
        winnings.release(contest, Instant.now());
        assertThat(owners.post(browser, reader, reviews + "/" + contest.nominee(1, 1), scores("3")))
                .hasStatus(409);
    }

    private static Map<String, String> scores(String score) {
        Map<String, String> fields = new HashMap<>(Map.of("act", "FINAL", "seen", "0"));
        for (int criterion = 1; criterion <= 9; criterion++) {
            fields.put("scores[" + criterion + "]", score);
        }
        return fields;
    }

    @Test
    void aConflictKeepsAChampionFromItsExpertAlsoAsStaff() {
        Running contest = counted();
        AccountId both = people.holding(Role.EDITOR);
        experts.join(contest.year(), both);
        UUID own = contest.nominee(1, 0);
        sql.sql("INSERT INTO prizes.conflict (project, person, at, words) VALUES (?, ?, now(), 'A cousin')")
                .params(own, both.value())
                .update();
        winnings.choose(contest, own, "A good one");
        assertThat(owners.page(browser, both, winners(contest) + "/1?lang=en"))
                .contains("Project 2 of category 1")
                .doesNotContain("Project 1 of category 1", own.toString(), "A good one");
        assertThat(decide(both, contest, 1, own, "NOT_CHOSEN")).hasStatus(409);
        owners.post(browser, people.holding(Role.EDITOR), winners(contest) + "/reviews", Map.of());
        assertThat(sql.sql("SELECT count(*) FROM prizes.champion_review WHERE project = ? AND person = ?")
                        .params(own, both.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void oneCategoryHasTwoWinnersAndAnotherNone() {
        Running contest = counted();
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(decide(editor, contest, 1, contest.nominee(1, 0), CHOSEN)).hasRedirectedUrl(winners(contest) + "/1");
        assertThat(decide(editor, contest, 1, contest.nominee(1, 1), CHOSEN)).hasStatus3xxRedirection();
        assertThat(decide(editor, contest, 1, contest.nominee(1, 1), CHOSEN)).hasStatus(422);
        assertThat(decide(editor, contest, 1, contest.nominee(1, 2), CHOSEN)).hasStatus(409);
        decide(editor, contest, 2, contest.nominee(2, 0), CHOSEN);
        decide(editor, contest, 2, contest.nominee(2, 0), "NOT_CHOSEN");
        assertThat(figures(contest))
                .containsPattern("Champions</dt><dd><bdi>4<")
                .doesNotContain("<bdi>2<");
        winnings.release(contest, Instant.now());
        assertThat(figures(contest)).containsPattern("Winners</dt><dd><bdi>2<");
        assertThat(results(contest)).contains("No winner in this category").containsPattern("(?s)trophy.*trophy");
        assertThat(browser.get().uri("/api/v1" + contest.path() + "/results"))
                .bodyJson()
                .extractingPath("$.items[*].winner")
                .asArray()
                .containsExactly(true, true, false, false, false, false);
        assertThat(decide(editor, contest, 2, contest.nominee(2, 0), CHOSEN)).hasStatus(422);
    }

    @Test
    void nobodyIsChosenBeforeTheChampionsArePublic() {
        Running contest = counted();
        contests.champions(contest, Instant.now().plusSeconds(60));
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(decide(editor, contest, 1, contest.nominee(1, 0), CHOSEN)).hasStatus(422);
        contests.champions(contest, Instant.now().minusSeconds(1));
        assertThat(decide(editor, contest, 1, contest.nominee(1, 0), CHOSEN)).hasStatus3xxRedirection();
    }

    @Test
    void ofTenAtOnceOneDecides() throws Exception {
        Running contest = counted();
        List<Callable<MvcTestResult>> tries = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            AccountId editor = people.holding(Role.EDITOR);
            tries.add(() -> decide(editor, winners(contest) + "/1", contest.nominee(1, 0), CHOSEN, "0"));
        }
        int done = 0;
        try (var crowd = Executors.newFixedThreadPool(10)) {
            for (Future<MvcTestResult> answer : crowd.invokeAll(tries)) {
                int status = answer.get().getResponse().getStatus();
                assertThat(status).isIn(302, 409);
                done += status == 302 ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(1);
    }

    private ApprovalView waiting(Running contest) {
        return approvals.open(10_000).stream()
                .filter(open ->
                        open.kind().equals("prizes-release") && open.subject().startsWith(contest.year() + "/"))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult askRelease(AccountId editor, Running contest, Map<String, String> when) {
        Map<String, String> fields = new HashMap<>(when);
        fields.put("reason", "The ceremony");
        return owners.post(browser, editor, winners(contest) + "/release", fields);
    }

    @Test
    void twoPeopleReleaseTheWinnersAndMoveTheInstant() {
        Running contest = counted();
        winnings.choose(contest, contest.nominee(1, 0), "The best");
        AccountId editor = people.holding(Role.EDITOR);
        AccountId second = people.holding(Role.ADMINISTRATOR);
        String page = winners(contest) + "/release";
        assertThat(askRelease(editor, contest, Map.of("way", "AT"))).hasStatus(422);
        assertThat(askRelease(editor, contest, Map.of("way", "AT", "at", "2012-05-05T10:00")))
                .hasStatus(422);
        assertThat(askRelease(editor, contest, Map.of("way", "AT", "at", "2099-05-05T10:00")))
                .hasRedirectedUrl(page);
        assertThat(askRelease(second, contest, Map.of("way", "NOW"))).hasStatus(422);
        ApprovalId first = waiting(contest).id();
        assertThat(approvals.approve(first, editor, "Mine")).isEqualTo(Deciding.OWN);
        assertThat(approvals.approve(first, second, "Seen")).isEqualTo(Deciding.DONE);
        assertThat(owners.page(browser, editor, page + "?lang=en")).contains("sealed until", "5 May 2099");
        assertThat(results(contest)).doesNotContain("trophy");
        assertThat(askRelease(second, contest, Map.of("way", "NOW"))).hasRedirectedUrl(page);
        assertThat(approvals.approve(waiting(contest).id(), editor, "The ceremony is on"))
                .isEqualTo(Deciding.DONE);
        assertThat(results(contest)).contains("trophy");
        assertThat(askRelease(editor, contest, Map.of("way", "AT", "at", "2099-05-05T10:00")))
                .hasStatus(422);
    }

    @Test
    void whatIsPublicIsNotSealedAgain() {
        Running contest = counted();
        winnings.choose(contest, contest.nominee(1, 0), "The best");
        AccountId editor = people.holding(Role.EDITOR);
        askRelease(editor, contest, Map.of("way", "AT", "at", "2099-05-05T10:00"));
        winnings.release(contest, Instant.now());
        ApprovalId late = waiting(contest).id();
        assertThatThrownBy(() -> approvals.approve(late, people.holding(Role.EDITOR), "Late"))
                .hasMessageContaining("The winners are public");
        assertThat(approvals.find(late).orElseThrow().state()).isEqualTo(ApprovalView.State.OPEN);
        assertThatThrownBy(() -> winnings.release(contest, Instant.now().plusSeconds(60)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> winnings.choose(contest, contest.nominee(1, 1), "Another"))
                .isInstanceOf(DataAccessException.class);
        assertThat(results(contest)).contains("trophy");
        approvals.refuse(late, people.holding(Role.EDITOR), "Too late");
    }

    @Test
    void whatWasAnnouncedIsOnlyWithdrawnAndEverybodyReadsWhy() {
        Running contest = counted();
        winnings.choose(contest, contest.nominee(1, 0), "An inner reason");
        AccountId editor = people.holding(Role.EDITOR);
        assertThat(decide(editor, contest, 1, contest.nominee(1, 0), "WITHDRAWN"))
                .hasStatus(422);
        winnings.release(contest, Instant.now());
        assertThat(decide(editor, contest, 1, contest.nominee(1, 1), "WITHDRAWN"))
                .hasStatus(422);
        assertThat(decide(editor, contest, 1, contest.nominee(1, 0), "WITHDRAWN"))
                .hasStatus3xxRedirection();
        assertThat(results(contest))
                .contains("The prize was withdrawn", "The experts’ choice")
                .doesNotContain("trophy", "An inner reason");
        assertThat(browser.get().uri(contest.path() + "/projects/" + contest.nominee(1, 0) + "?lang=en"))
                .bodyText()
                .contains("The prize was withdrawn", "Champion");
    }

    @Test
    void aSpecialPrizeGoesToAProjectThatIsNoChampion() {
        Running contest = counted();
        AccountId editor = people.holding(Role.EDITOR);
        Map<String, String> words = new HashMap<>(Map.of("version", "0"));
        for (int language = 0; language < 6; language++) {
            words.put("words[" + language + "].name", "Prize for radio " + language);
        }
        String prizes = "/admin/prizes/" + contest.year() + "/special-prizes";
        assertThat(owners.post(browser, editor, prizes, Map.of("version", "0"))).hasStatus(422);
        String made = owners.post(browser, editor, prizes, words).getResponse().getRedirectedUrl();
        assertThat(made).startsWith(prizes + "/");
        words.put("words[2].about", "News by radio");
        assertThat(owners.post(browser, editor, String.valueOf(made), words)).hasRedirectedUrl(made);
        UUID modest = contest.nominee(1, 2);
        assertThat(decide(editor, made + "/choice", modest, CHOSEN, "0")).hasRedirectedUrl(made + "/choice");
        assertThat(results(contest)).doesNotContain("Prize for radio");
        winnings.release(contest, Instant.now());
        assertThat(results(contest)).contains("Prize for radio 2", "News by radio");
        assertThat(browser.get().uri(contest.path() + "/projects/" + modest + "?lang=en"))
                .bodyText()
                .contains("Prize for radio 2");
        assertThat(browser.get().uri("/api/v1" + contest.path() + "/results"))
                .bodyText()
                .contains("\"specialPrizes\":[\"Prize for radio 2\"]");
        words.put("version", "1");
        assertThat(owners.post(browser, editor, String.valueOf(made), words)).hasStatus(422);
    }

    @Test
    void lettersLeaveAfterTheReleaseOnce() {
        Running contest = counted();
        AccountId person = people.person("Submitter");
        AccountId champion = people.person("Another");
        submitted(contest.nominee(1, 0), person);
        submitted(contest.nominee(1, 1), champion);
        winnings.choose(contest, contest.nominee(1, 0), "The best");
        AccountId editor = people.holding(Role.EDITOR);
        String letters = winners(contest) + "/letters";
        assertThat(owners.post(browser, editor, letters, Map.of("seen", "2"))).hasStatus(422);
        winnings.release(contest, Instant.now());
        assertThat(owners.page(browser, editor, letters + "?lang=en"))
                .contains("Your project 0 is a winner", "Send the letters (2)");
        assertThat(owners.post(browser, editor, letters, Map.of("seen", "2"))).hasRedirectedUrl(letters);
        assertThat(owners.post(browser, editor, letters, Map.of("seen", "2"))).hasStatus(422);
        assertThat(kinds(person)).containsOnlyOnce("prizes.letter.winner");
        assertThat(kinds(champion)).containsOnlyOnce("prizes.letter.champion");
    }

    private void submitted(UUID project, AccountId person) {
        sql.sql("UPDATE prizes.project SET submitter = ? WHERE id = ?")
                .params(person.value(), project)
                .update();
    }

    private List<String> kinds(AccountId person) {
        return WrittenLetters.to(accounts.find(person).orElseThrow().email()).stream()
                .map(WrittenLetters.Letter::kind)
                .toList();
    }
}
