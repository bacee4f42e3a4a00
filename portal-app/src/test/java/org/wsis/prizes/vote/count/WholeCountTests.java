package org.wsis.prizes.vote.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.approval.ApprovalId;
import org.wsis.approval.ApprovalView;
import org.wsis.approval.Approvals;
import org.wsis.approval.Approvals.Deciding;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.OwnVote;
import org.wsis.prizes.vote.VoteDesk;
import org.wsis.prizes.vote.proof.DigestJob;

/** A vote from its first choice to the list that outsiders recount. */
@PortalTest
class WholeCountTests {
    private static final int VOTERS = 25;

    @TempDir
    Path folder;

    @Autowired
    VotingContest contests;

    @Autowired
    Contests editions;

    @Autowired
    VoteDesk votes;

    @Autowired
    IntegrityDesk integrity;

    @Autowired
    CountDesk counting;

    @Autowired
    CountRun run;

    @Autowired
    FullCheck check;

    @Autowired
    DigestJob digests;

    @Autowired
    Approvals approvals;

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

    private Contest contest(Running running) {
        return editions.find(running.year()).orElseThrow();
    }

    private AccountId editor() {
        return people.holding(Role.EDITOR);
    }

    private void approve(String kind, String subject) {
        ApprovalId open = approvals.of(kind, subject).stream()
                .filter(request -> request.state() == ApprovalView.State.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(approvals.approve(open, editor(), "Seen")).isEqualTo(Deciding.DONE);
    }

    private UUID setAside(Running running, List<AccountId> voters) {
        assertThat(integrity.ask(running.year(), SetAsideRule.AUTOMATED, "A burst", voters, editor()))
                .isEqualTo(IntegrityDesk.Wish.ASKED);
        UUID cluster = database.sql("SELECT id FROM prizes.cluster WHERE edition = ? ORDER BY at DESC LIMIT 1")
                .param(running.year())
                .query(UUID.class)
                .single();
        approve(IntegrityDesk.SET_ASIDE, cluster.toString());
        return cluster;
    }

    private void count(Running running) {
        contests.close(running);
        contests.champions(running, Instant.now().minusSeconds(1));
        assertThat(counting.ask(running.year(), "The review has ended", editor()))
                .isEqualTo(CountDesk.Wish.ASKED);
        approve(CountDesk.COUNT, "" + running.year());
        digests.complete(contest(running));
        run.count(contest(running));
    }

    /** Random votes, changes, retries, ballots set aside and restored, a nominee that leaves: as a model counts them. */
    @ParameterizedTest
    @CsvSource({"1, true, true", "2, false, true", "3, false, false", "4, true, false"})
    void whatIsPublishedIsWhatAModelCounts(int seed, boolean finalChoices, boolean completeOnly) throws Exception {
        var random = new Random(seed);
        Running running = contests.open(finalChoices, completeOnly, 3, 3, 0);
        Map<AccountId, Map<Integer, UUID>> model = new HashMap<>();
        List<AccountId> voters = new ArrayList<>();
        for (int number = 0; number < VOTERS; number++) {
            voters.add(people.person("Voter"));
        }
        for (int act = 0; act < VOTERS * 6; act++) {
            AccountId voter = voters.get(random.nextInt(VOTERS));
            int category = 1 + random.nextInt(2);
            UUID project = running.nominee(category, random.nextInt(3));
            contests.vote(running, voter, project);
            Map<Integer, UUID> own = model.computeIfAbsent(voter, none -> new HashMap<>());
            if (finalChoices) {
                own.putIfAbsent(category, project);
            } else {
                own.put(category, project);
            }
            if (act % 40 == 0) {
                digests.complete(contest(running));
            }
        }
        List<AccountId> aside = List.copyOf(model.keySet()).subList(0, 4);
        setAside(running, aside);
        UUID restored = setAside(running, List.copyOf(model.keySet()).subList(4, 6));
        assertThat(integrity.turn(restored, "An appeal", editor())).isEqualTo(IntegrityDesk.Wish.ASKED);
        approve(IntegrityDesk.RESTORE, restored.toString());
        UUID gone = running.nominee(2, 2);
        contests.withdraw(gone);
        count(running);

        Map<UUID, Integer> expected = new HashMap<>();
        model.forEach((voter, own) -> {
            boolean counts = !aside.contains(voter) && (!completeOnly || own.size() == 2);
            own.values().stream()
                    .filter(project -> counts && !project.equals(gone))
                    .forEach(project -> expected.merge(project, 1, Integer::sum));
        });
        Map<UUID, Integer> published = new HashMap<>();
        database.sql("SELECT project, votes FROM prizes.vote_result WHERE edition = ? AND votes > 0")
                .param(running.year())
                .query(row -> {
                    published.put(row.getObject("project", UUID.class), row.getInt("votes"));
                });
        assertThat(published).isEqualTo(expected);
        assertThat(check.look(contest(running)).isClean()).isTrue();
        assertThat(recount(running)).contains("Everything agrees.");
        aVoterFindsHerRow(running, voters.getFirst());
    }

    private void aVoterFindsHerRow(Running running, AccountId voter) {
        List<OwnVote> own = votes.own(running.year(), voter);
        assertThat(own).isNotEmpty();
        String page = page(voter, running.path() + "/ballot/receipts");
        own.forEach(vote -> assertThat(page).contains(vote.code(), vote.trackerCode()));
        assertThat(page).doesNotContain("tell the secretariat");
    }

    private String page(AccountId reader, String path) {
        var result = browser.get().uri(path).with(people.as(reader)).exchange();
        assertThat(result).as(path).hasStatusOk();
        return Owners.text(result);
    }

    private String recount(Running running) throws IOException, InterruptedException {
        Recounting.download(browser, running, folder);
        return Recounting.run(folder, running.year());
    }

    @Test
    void nobodySeesATotalBeforeTheChampionsArePublic() {
        Running running = contests.open(true, false, 2);
        for (int number = 0; number < 7; number++) {
            contests.vote(running, people.person("Voter"), running.nominee(1, 0));
        }
        AccountId machine = people.person("Machine");
        contests.vote(running, machine, running.nominee(1, 0));
        setAside(running, List.of(machine));
        count(running);
        contests.champions(running, Instant.now().plusSeconds(2));
        AccountId editor = editor();
        for (String path : List.of("/choices.csv", "/results.csv", "/integrity", "/results")) {
            assertThat(browser.get().uri(running.path() + path).with(people.as(editor)))
                    .hasStatus(404);
        }
        for (String path : List.of("/choices", "/results")) {
            assertThat(browser.get().uri("/api/v1" + running.path() + path).with(people.as(editor)))
                    .hasStatus(404);
        }
        assertThat(page(editor, running.path())).doesNotContain(running.path() + "/results");
        String staff = page(editor, "/admin/prizes/" + running.year() + "/vote");
        assertThat(staff).contains("The votes are counted").doesNotContain("Project 1 of category 1");
        contests.champions(running, Instant.now().minusSeconds(1));
        assertThat(page(editor, running.path() + "/integrity?lang=en"))
                .contains("8 choices were received", "asked for by one person of the secretariat", "approved it")
                .containsPattern("A program voted</th><td><bdi>1 Category 1</bdi></td><td class=\"num\">1</td>");
        assertThat(browser.get().uri("/api/v1" + running.path() + "/choices"))
                .hasStatusOk()
                .bodyText()
                .contains("counted");
        theResultsAreThere(running, editor);
    }

    private void theResultsAreThere(Running running, AccountId reader) {
        assertThat(page(reader, running.path())).contains(running.path() + "/results");
        for (String language : List.of("en", "ar", "es", "fr", "ru", "zh")) {
            assertThat(page(reader, running.path() + "/results?lang=" + language))
                    .contains("Project 1 of category 1", running.path() + "/integrity", running.path() + "/choices.csv")
                    .doesNotContain("??", "Project 2 of category 1");
        }
        assertThat(page(reader, running.path() + "/results?lang=en"))
                .contains("Project 1 of category 1 (Switzerland)", "Every vote counts", "A vote that is cast is final");
        assertThat(browser.get().uri("/api/v1" + running.path() + "/results"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].votes")
                .asArray()
                .containsExactly(7, 0);
    }

    @Test
    void aChangedChoiceIsSeenByItsVoterAndByTheFullCheck() throws SQLException {
        Running running = contests.open(true, false, 2);
        AccountId voter = people.person("Voter");
        contests.vote(running, voter, running.nominee(1, 0));
        digests.complete(contest(running));
        assertThat(check.look(contest(running)).isClean()).isTrue();
        forge(
                "vote",
                "UPDATE prizes.vote SET project = '" + running.nominee(1, 1) + "' WHERE voter = '" + voter.value()
                        + "'");
        assertThat(check.look(contest(running))).isEqualTo(new FullCheck.Findings(1, 0, 0, 0));
        assertThat(page(voter, running.path() + "/ballot/receipts")).contains("The receipt does not fit this choice");
        assertThat(page(editor(), "/admin/prizes/" + running.year() + "/vote?lang=en"))
                .contains("Something does not agree", "Choices that do not fit their receipt");
    }

    @Test
    void theFullCheckFindsForgedDigestsListsAndResults() throws SQLException {
        Running running = contests.open(true, false, 2);
        String staff = "/admin/prizes/" + running.year() + "/vote?lang=en";
        assertThat(page(editor(), staff)).contains("It has not run yet");
        for (int number = 0; number < 3; number++) {
            contests.vote(running, people.person("Voter"), running.nominee(1, 0));
        }
        count(running);
        assertThat(check.look(contest(running)).isClean()).isTrue();
        assertThat(page(editor(), staff)).contains("All agrees");
        String edition = " WHERE edition = " + running.year();
        forge("vote_result", "UPDATE prizes.vote_result SET votes = votes + 1" + edition + " AND votes > 0");
        assertThat(check.look(contest(running))).isEqualTo(new FullCheck.Findings(0, 0, 0, 1));
        forge(
                "final_choice",
                "UPDATE prizes.final_choice SET project = '" + running.nominee(1, 1) + "'" + edition
                        + " AND tracker = (SELECT min(tracker) FROM prizes.final_choice" + edition + ")");
        assertThat(check.look(contest(running))).isEqualTo(new FullCheck.Findings(0, 0, 2, 1));
        forge(
                "digest",
                "UPDATE prizes.digest SET digest = sha256(digest)" + edition
                        + " AND number = (SELECT max(number) FROM prizes.digest" + edition + ")");
        assertThat(check.look(contest(running))).isEqualTo(new FullCheck.Findings(0, 1, 2, 1));
        assertThat(page(editor(), staff)).contains("Digests that do not fit their receipts");
    }

    /** Does as the owner of the database what nobody else can. */
    private static void forge(String table, String change) throws SQLException {
        try (Connection owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("ALTER TABLE prizes." + table + " DISABLE TRIGGER append_only");
            statement.execute(change);
            statement.execute("ALTER TABLE prizes." + table + " ENABLE TRIGGER append_only");
            owner.commit();
        }
    }

    @Test
    void settingAsideNeedsAnotherPersonAndEndsWithTheCount() {
        Running running = contests.open(true, false, 2);
        AccountId voter = people.person("Voter");
        contests.vote(running, voter, running.nominee(1, 0));
        AccountId editor = editor();
        assertThat(integrity.ask(running.year(), SetAsideRule.PAID, "An offer", List.of(people.person("X")), editor))
                .isEqualTo(IntegrityDesk.Wish.NO_BALLOT);
        integrity.ask(running.year(), SetAsideRule.PAID, "An offer", List.of(voter), editor);
        ApprovalView request = approvals.open(10_000).stream()
                .filter(open -> open.kind().equals(IntegrityDesk.SET_ASIDE)
                        && open.askedBy().equals(editor))
                .findFirst()
                .orElseThrow();
        assertThat(approvals.approve(request.id(), editor, "Mine")).isEqualTo(Deciding.OWN);
        String cluster = page(editor, "/admin/prizes/clusters/" + request.subject());
        assertThat(cluster).doesNotContain(running.nominee(1, 0).toString(), "Project 1 of category 1");
        approvals.refuse(request.id(), editor(), "No proof");
        count(running);
        assertThat(integrity.turn(UUID.fromString(request.subject()), "Again", editor))
                .isEqualTo(IntegrityDesk.Wish.COUNTED);
    }

    @Test
    void staffAskOnTheirPages() {
        Running running = contests.open(true, false, 2);
        AccountId voter = people.person("Voter");
        contests.vote(running, voter, running.nominee(1, 0));
        String page = "/admin/prizes/" + running.year() + "/vote";
        AccountId editor = editor();
        assertThat(page(editor, page)).contains("Turnout", "Fewer than five");
        assertThat(page(editor, page + "/clusters/new")).contains("Set ballots aside");
        assertThat(browser.post()
                        .uri(page + "/clusters")
                        .with(people.as(editor))
                        .with(csrf())
                        .param("rule", "PAID")
                        .param("reason", "An offer")
                        .param("accounts", "nobody"))
                .hasStatus(422);
        assertThat(browser.post()
                        .uri(page + "/clusters")
                        .with(people.as(editor))
                        .with(csrf())
                        .param("rule", "PAID")
                        .param("reason", "An offer")
                        .param("accounts", voter.toString()))
                .hasRedirectedUrl(page);
        contests.close(running);
        assertThat(browser.post()
                        .uri(page + "/count")
                        .with(people.as(editor))
                        .with(csrf())
                        .param("reason", "It is over"))
                .hasRedirectedUrl(page);
        assertThat(page(editor, "/admin/approvals")).contains("Count the votes", "Set ballots aside");
    }
}
