package org.wsis.prizes.vote.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.prizes.vote.Commitment;

@PortalTest
class DigestTests {
    @Autowired
    VotingContest contests;

    @Autowired
    Digests digests;

    @Autowired
    DigestDesk desk;

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

    private Digest make(Running contest) {
        return desk.make(contest.year(), digests.settled());
    }

    private void vote(Running contest, int voters) {
        IntStream.range(0, voters)
                .forEach(number -> contests.vote(contest, people.person("Voter"), contest.nominee(1, 0)));
    }

    @Test
    void eachDigestFollowsTheOneBefore() {
        Running contest = contests.open(true, true, 1);
        make(contest);
        vote(contest, 3);
        Digest second = make(contest);
        vote(contest, 2);
        Digest third = make(contest);
        assertThat(second.count()).isEqualTo(3);
        assertThat(third.count()).isEqualTo(2);
        assertThat(third.previous()).isEqualTo(second.digest());
        assertThat(browser.get().uri("/api/v1" + contest.path() + "/digests"))
                .hasStatusOk()
                .bodyText()
                .contains(HexFormat.of().formatHex(third.digest()));
        assertThat(browser.get().uri(contest.path() + "/digests.csv"))
                .hasStatusOk()
                .bodyText()
                .contains(third.previousHex() + "," + third.hex());
    }

    /** A vote that was cast before and is committed after the digest would be in none. */
    @Test
    void aDigestWaitsForVotesThatAreUnderWay() throws Exception {
        Running contest = contests.open(true, true, 1);
        try (Connection slow = TestDatabase.asApplication()) {
            slow.setAutoCommit(false);
            insert(slow, contest, people.person("Slow"));
            CompletableFuture<Digest> digest = CompletableFuture.supplyAsync(() -> make(contest));
            assertThat(digest).isNotCompleted();
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(digest).isNotCompleted();
            slow.commit();
            assertThat(digest.get(10, TimeUnit.SECONDS).count()).isEqualTo(1);
        }
    }

    private static void insert(Connection connection, Running contest, AccountId voter) throws SQLException {
        byte[] nonce = Commitment.nonce();
        UUID project = contest.nominee(1, 0);
        try (var vote =
                connection.prepareStatement("INSERT INTO prizes.vote (edition, category, voter, project, at, turn,"
                        + " final, nonce, commitment) VALUES (?, 1, ?, ?, now(), 1, true, ?, ?)")) {
            vote.setInt(1, contest.year());
            vote.setObject(2, voter.value());
            vote.setObject(3, project);
            vote.setBytes(4, nonce);
            vote.setBytes(5, Commitment.of(contest.year(), project, nonce));
            vote.executeUpdate();
        }
    }

    @Test
    void twoNodesMakeOneDigestAtATime() {
        Running contest = contests.open(true, true, 1);
        Digest first = make(contest);
        var twin = new Digest(contest.year(), 1, first.madeAt(), 0, null, new byte[32]);
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> digests.add(twin, 0));
    }

    @Test
    void nothingPublicDuringTheVoteTellsWhatWasChosen() {
        Running contest = contests.open(true, true, 2);
        AccountId voter = people.person("Voter");
        contests.vote(contest, voter, contest.nominee(1, 0));
        make(contest);
        byte[] nonce = database.sql("SELECT nonce FROM prizes.vote WHERE voter = ?")
                .param(voter.value())
                .query(byte[].class)
                .single();
        List<String> secrets = List.of(
                HexFormat.of().formatHex(nonce),
                contest.nominee(1, 0).toString(),
                contest.nominee(1, 1).toString(),
                voter.toString());
        for (String path : List.of("/digests", "/digests.csv", "/commitments.csv")) {
            var shown = assertThat(browser.get().uri(contest.path() + path))
                    .hasStatusOk()
                    .bodyText();
            secrets.forEach(shown::doesNotContain);
        }
        for (String path : List.of("/choices.csv", "/results.csv", "/integrity")) {
            assertThat(browser.get().uri(contest.path() + path)).hasStatus(404);
        }
        assertThat(browser.get().uri("/api/v1" + contest.path() + "/choices")).hasStatus(404);
    }
}
