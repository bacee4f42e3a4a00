package org.wsis.prizes.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wsis.account.AccountId;
import org.wsis.audit.Trail;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.schedule.Rehearsal;

@PortalTest
class VotingTests {
    @Autowired
    VotingContest contests;

    @Autowired
    VoteDesk desk;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    Trail trail;

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    @Test
    void aChoiceIsSavedOnceHoweverOftenItIsSent() {
        Running contest = contests.open(true, true, 2, 2);
        AccountId voter = people.person("Voter");
        Voted first = contests.vote(contest, voter, contest.nominee(1, 0));
        assertThat(contests.vote(contest, voter, contest.nominee(1, 0)))
                .usingRecursiveComparison()
                .isEqualTo(first);
        assertThat(contests.stored(contest, voter)).isEqualTo(1);
    }

    @Test
    void aFinalChoiceStays() {
        Running contest = contests.open(true, true, 2);
        AccountId voter = people.person("Voter");
        contests.vote(contest, voter, contest.nominee(1, 0));
        assertThat(contests.vote(contest, voter, contest.nominee(1, 1))).isEqualTo(new Voted.Kept(1));
        assertThat(desk.own(contest.year(), voter)).hasSize(1);
    }

    @Test
    void aChangeableChoiceKeepsEveryChange() {
        Running contest = contests.open(false, false, 2);
        AccountId voter = people.person("Voter");
        contests.vote(contest, voter, contest.nominee(1, 0));
        contests.vote(contest, voter, contest.nominee(1, 1));
        contests.vote(contest, voter, contest.nominee(1, 1));
        contests.vote(contest, voter, contest.nominee(1, 0));
        assertThat(desk.own(contest.year(), voter))
                .extracting(OwnVote::project)
                .containsExactly(contest.nominee(1, 0), contest.nominee(1, 1), contest.nominee(1, 0));
    }

    @Test
    void aChoiceCannotBeChangedForEver() {
        Running contest = contests.open(false, false, 2);
        AccountId voter = people.person("Voter");
        for (int turn = 0; turn < 50; turn++) {
            assertThat(contests.vote(contest, voter, contest.nominee(1, turn % 2)))
                    .isInstanceOf(Voted.Saved.class);
        }
        assertThat(contests.vote(contest, voter, contest.nominee(1, 0))).isEqualTo(new Voted.Kept(1));
        assertThat(contests.stored(contest, voter)).isEqualTo(50);
    }

    @Test
    void noAnswerTellsWhoIsNominatedBeforeTheListIsPublic() {
        Running contest = contests.open(true, true, 1);
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        contests.votingFrom(contest, tomorrow, tomorrow.plus(Duration.ofDays(20)));
        assertThat(contests.vote(contest, people.person("Voter"), contest.nominee(1, 0)))
                .isEqualTo(new Voted.Unknown());
    }

    @Test
    void onceTheVotesAreCountedNoneIsTakenThoughThePeriodWasExtended() {
        Running contest = contests.open(true, true, 1);
        database.sql("INSERT INTO prizes.vote_count (edition, at, up_to, received, request, asked_by, approved_by)"
                        + " VALUES (?, now(), 0, 0, gen_random_uuid(), gen_random_uuid(), gen_random_uuid())")
                .param(contest.year())
                .update();
        AccountId voter = people.person("Voter");
        assertThat(contests.vote(contest, voter, contest.nominee(1, 0))).isInstanceOf(Voted.Closed.class);
        assertThat(contests.stored(contest, voter)).isZero();
    }

    @Test
    void everyReceiptOpensToItsChoice() {
        Running contest = contests.open(false, false, 3);
        AccountId voter = people.person("Voter");
        Voted.Saved saved = (Voted.Saved) contests.vote(contest, voter, contest.nominee(1, 2));
        OwnVote own = desk.own(contest.year(), voter).getFirst();
        assertThat(own.commitment()).isEqualTo(saved.commitment());
        assertThat(own.opens(contest.year())).isTrue();
        assertThat(Commitment.of(contest.year(), contest.nominee(1, 1), own.nonce()))
                .isNotEqualTo(own.commitment());
    }

    @Test
    void whoeverDoesNotStandIsNotChosen() {
        Running contest = contests.open(true, true, 2);
        Running another = contests.open(true, true, 1);
        AccountId voter = people.person("Voter");
        contests.withdraw(contest.nominee(1, 0));
        assertThat(contests.vote(contest, voter, contest.nominee(1, 0))).isEqualTo(new Voted.Withdrawn(1));
        assertThat(contests.vote(contest, voter, another.nominee(1, 0))).isEqualTo(new Voted.Unknown());
        assertThat(contests.vote(contest, voter, UUID.randomUUID())).isEqualTo(new Voted.Unknown());
        assertThat(contests.stored(contest, voter)).isZero();
    }

    @Test
    void aClosedVoteTakesNothingButAnswersARetryAsBefore() {
        Running contest = contests.open(false, false, 2);
        AccountId voter = people.person("Voter");
        contests.vote(contest, voter, contest.nominee(1, 0));
        contests.close(contest);
        assertThat(contests.vote(contest, voter, contest.nominee(1, 1))).isInstanceOf(Voted.Closed.class);
        assertThat(contests.vote(contest, voter, contest.nominee(1, 0))).isInstanceOf(Voted.Saved.class);
        assertThat(contests.stored(contest, voter)).isEqualTo(1);
    }

    /** 23:00 in Geneva is 22:00 in winter and 21:00 in summer; the year of the test does not matter to the comparison. */
    @ParameterizedTest
    @CsvSource({
        "2018-02-18T22:00:00Z, 2018-02-18T21:59:59.999Z, true",
        "2018-02-18T22:00:00Z, 2018-02-18T22:00:00Z, false",
        "2018-02-18T22:00:00Z, 2018-02-18T22:00:00.001Z, false",
        "2018-07-18T21:00:00Z, 2018-07-18T20:59:59.999Z, true",
        "2018-07-18T21:00:00Z, 2018-07-18T21:00:00Z, false",
        "2018-07-18T21:00:00Z, 2018-07-18T21:00:00.001Z, false",
    })
    void theTimeInTheTransactionDecides(Instant closes, Instant at, boolean saved) {
        Running contest = contests.open(true, true, 1);
        contests.votingFrom(contest, closes.minus(Duration.ofDays(20)), closes);
        AccountId voter = people.person("Voter");
        assertThat(savesAt(at, contest, voter)).isEqualTo(saved);
        assertThat(contests.stored(contest, voter)).isEqualTo(saved ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true"})
    void theOpeningIsIncluded(int milliseconds, boolean saved) {
        Running contest = contests.open(true, true, 1);
        Instant opens = Instant.parse("2018-01-28T23:00:00Z");
        contests.votingFrom(contest, opens, opens.plus(Duration.ofDays(20)));
        assertThat(savesAt(opens.plusMillis(milliseconds), contest, people.person("Voter")))
                .isEqualTo(saved);
    }

    private boolean savesAt(Instant at, Running contest, AccountId voter) {
        var votes = new Votes(database, new Rehearsal(false), "timestamptz '" + at + "'");
        byte[] nonce = Commitment.nonce();
        UUID project = contest.nominee(1, 0);
        return votes.cast(new Votes.NewVote(
                        contest.year(), project, voter, nonce, Commitment.of(contest.year(), project, nonce)))
                .filter(Votes.Result::saved)
                .isPresent();
    }

    @Test
    void aDeadlineThatWasMovedHoldsAtOnce() {
        Running contest = contests.open(true, true, 1);
        contests.close(contest);
        AccountId voter = people.person("Voter");
        assertThat(contests.vote(contest, voter, contest.nominee(1, 0))).isInstanceOf(Voted.Closed.class);
        contests.votingFrom(
                contest, Instant.now().minusSeconds(60), Instant.now().plusSeconds(600));
        assertThat(contests.vote(contest, voter, contest.nominee(1, 0))).isInstanceOf(Voted.Saved.class);
    }

    @Test
    void aThousandPostsOfTheSameChoiceAreOneVote() throws Exception {
        Running contest = contests.open(true, true, 1);
        AccountId voter = people.person("Voter");
        List<Voted> answers = together(1000, number -> contests.vote(contest, voter, contest.nominee(1, 0)));
        assertThat(answers.stream().map(answer -> HexFormat.of().formatHex(((Voted.Saved) answer).commitment())))
                .hasSize(1000)
                .containsOnly(HexFormat.of()
                        .formatHex(desk.own(contest.year(), voter).getFirst().commitment()));
        assertThat(contests.stored(contest, voter)).isEqualTo(1);
    }

    @Test
    void ofTwoTabsOneChoiceIsFinal() throws Exception {
        Running contest = contests.open(true, true, 8);
        AccountId voter = people.person("Voter");
        List<Voted> answers = together(64, number -> contests.vote(contest, voter, contest.nominee(1, number % 8)));
        assertThat(contests.stored(contest, voter)).isEqualTo(1);
        assertThat(answers).allMatch(answer -> answer instanceof Voted.Saved || answer instanceof Voted.Kept);
    }

    @Test
    void changesAtTheSameTimeFormOneChain() throws Exception {
        Running contest = contests.open(false, false, 8);
        AccountId voter = people.person("Voter");
        List<Voted> answers = together(64, number -> contests.vote(contest, voter, contest.nominee(1, number % 8)));
        assertThat(answers).allMatch(answer -> answer instanceof Voted.Saved);
        List<OwnVote> own = desk.own(contest.year(), voter);
        assertThat(own)
                .extracting(OwnVote::turn)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, own.size()).boxed().toList());
        for (int turn = 1; turn < own.size(); turn++) {
            assertThat(own.get(turn).project()).isNotEqualTo(own.get(turn - 1).project());
        }
    }

    private static List<Voted> together(int times, IntFunction<Voted> vote) throws Exception {
        List<Callable<Voted>> votes = IntStream.range(0, times)
                .<Callable<Voted>>mapToObj(number -> () -> vote.apply(number))
                .toList();
        try (var many = Executors.newFixedThreadPool(16)) {
            return many.invokeAll(votes).stream().map(done -> done.resultNow()).toList();
        }
    }

    @Test
    void aVoteIsFewStatements() {
        Running contest = contests.open(true, true, 1, 1, 1, 1, 1, 1);
        AccountId voter = people.person("Voter");
        contests.vote(contest, voter, contest.nominee(1, 0));
        int[] category = {1};
        long statements = StatementCounts.least(() -> contests.vote(contest, voter, contest.nominee(++category[0], 0)));
        assertThat(statements).isEqualTo(2);
    }

    @Test
    void theRecordSaysThatSomebodyVotedAndNotForWhom() {
        Running contest = contests.open(true, true, 2);
        AccountId voter = people.person("Voter");
        Voted.Saved saved = (Voted.Saved) contests.vote(contest, voter, contest.nominee(1, 1));
        List<Trail.Entry> acts = trail.find(new Trail.Filter(voter, "prizes.voted", null, null, null, null), 0, 10);
        assertThat(acts).hasSize(1);
        String said = acts.getFirst().toString();
        assertThat(said)
                .contains("category=1")
                .doesNotContain(contest.nominee(1, 1).toString())
                .doesNotContain(HexFormat.of().formatHex(saved.commitment()))
                .doesNotContain(Code.of(saved.commitment()));
    }

    static Stream<String> rewritings() {
        return Stream.of("vote", "ballot", "digest", "cluster_act", "vote_count", "vote_result", "final_choice")
                .flatMap(table -> Stream.of(
                        "UPDATE prizes." + table
                                + (table.equals("cluster_act") ? " SET number = 1" : " SET edition = 1"),
                        "DELETE FROM prizes." + table,
                        "TRUNCATE prizes." + table + " CASCADE"));
    }

    @ParameterizedTest
    @MethodSource("rewritings")
    void thePortalItselfCannotRewriteTheVote(String rewriting) throws SQLException {
        try (Connection portal = TestDatabase.asApplication();
                Statement statement = portal.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(rewriting))
                    .matches(refused -> "42501".equals(refused.getSQLState()), "insufficient privilege");
        }
    }

    @Test
    void theDatabaseLetsNoFinalChoiceHaveASecond() {
        Running contest = contests.open(true, true, 2);
        AccountId voter = people.person("Voter");
        contests.vote(contest, voter, contest.nominee(1, 0));
        for (int turn : new int[] {1, 2}) {
            byte[] nonce = Commitment.nonce();
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(
                            () -> database.sql("INSERT INTO prizes.vote (edition, category, voter, project, at, turn,"
                                            + " final, nonce, commitment) VALUES (?, 1, ?, ?, now(), ?, true, ?, ?)")
                                    .params(contest.year(), voter.value(), contest.nominee(1, 1), turn, nonce, nonce)
                                    .update());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"votes_final", "complete_ballots_only"})
    void theRulesStayOnceSomebodyVoted(String rule) {
        Running contest = contests.open(true, true, 1);
        String change = "UPDATE prizes.edition SET " + rule + " = false WHERE year = " + contest.year();
        contests.vote(contest, people.person("Voter"), contest.nominee(1, 0));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.sql(change).update());
    }
}
