package org.wsis.prizes.vote.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.vote.Voted;

/** What is noticed about ballots, and how little of it is kept. */
@PortalTest
class SignalTests {
    private static final String NETWORK = "203.0.113.7";

    @Autowired
    VotingContest contests;

    @Autowired
    Signals signals;

    @Autowired
    SignalJob job;

    @Autowired
    People people;

    @Autowired
    List<PersonalData> data;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvcTester browser;

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    private AccountId vote(Running contest, String address, String agent, String email) {
        AccountId voter = people.person("Voter", email, Locale.ENGLISH);
        var request = browser.post()
                .uri(contest.path() + "/ballot")
                .with(people.as(voter))
                .with(csrf())
                .with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                })
                .header("User-Agent", agent)
                .param("project", contest.nominee(1, 0).toString());
        assertThat(request).hasStatus3xxRedirection();
        return voter;
    }

    private List<AccountId> voters(Running contest, int count, String address, boolean sameDevice) {
        List<AccountId> voters = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String agent = sameDevice ? "Browser" : "Browser " + number;
            voters.add(vote(contest, address, agent, email()));
        }
        // No window may end between them.
        database.sql("UPDATE prizes.ballot_trace SET at = date_trunc('hour', now()) WHERE edition = ?")
                .param(contest.year())
                .update();
        return voters;
    }

    private static String email() {
        return UUID.randomUUID() + "@example.org";
    }

    private List<SignalRule> met(Running contest) {
        job.run();
        return signals.of(contest.year()).stream().map(Signal::rule).sorted().toList();
    }

    private List<String> checks(Running contest, AccountId voter) {
        return database.sql("SELECT kind FROM prizes.voter_check WHERE edition = ? AND voter = ? ORDER BY kind")
                .params(contest.year(), voter.value())
                .query(String.class)
                .list();
    }

    @Test
    void aSharedNetworkAloneAsksForTheLightestCheckOnly() {
        Running contest = contests.open(false, false, 2, 2);
        AccountId elsewhere = vote(contest, "198.51.100.9", "Browser", email());
        List<AccountId> voters = voters(contest, 10, NETWORK, false);
        assertThat(met(contest)).containsExactly(SignalRule.BURST);
        Signal burst = signals.of(contest.year()).getFirst();
        assertThat(burst.threshold()).isEqualTo(10);
        assertThat(burst.ballots()).isEqualTo(10);
        assertThat(checks(contest, voters.getFirst())).containsExactly("WORK");
        assertThat(contests.vote(contest, voters.getFirst(), contest.nominee(2, 0)))
                .isEqualTo(new Voted.Held(2));
        assertThat(contests.vote(contest, voters.getFirst(), contest.nominee(1, 0)))
                .as("what is saved stays")
                .isInstanceOf(Voted.Saved.class);
        assertThat(contests.vote(contest, elsewhere, contest.nominee(2, 0))).isInstanceOf(Voted.Saved.class);
    }

    @Test
    void manyOfOneNetworkOverDaysAreMetToo() {
        Running contest = contests.open(false, false, 1);
        voters(contest, 30, NETWORK, false);
        database.sql("UPDATE prizes.ballot_trace t SET at = at + n * interval '1 hour' FROM (SELECT voter,"
                        + " row_number() OVER () AS n FROM prizes.ballot_trace WHERE edition = :year) o"
                        + " WHERE o.voter = t.voter AND t.edition = :year")
                .param("year", contest.year())
                .update();
        assertThat(met(contest)).containsExactly(SignalRule.NETWORK);
    }

    @Test
    void fewOfANetworkSayNothing() {
        Running contest = contests.open(false, false, 1);
        voters(contest, 9, NETWORK, false);
        assertThat(met(contest)).isEmpty();
    }

    @Test
    void oneDeviceInOneNetworkAsksForTheAddress() {
        Running contest = contests.open(false, false, 1);
        AccountId first = voters(contest, 5, NETWORK, true).getFirst();
        assertThat(met(contest)).containsExactly(SignalRule.DEVICE);
        assertThat(checks(contest, first)).containsExactly("MAIL");
        voters(contest, 1, NETWORK, true);
        job.run();
        assertThat(signals.of(contest.year()).getFirst().ballots())
                .as("it grows")
                .isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "192.168.7.7", "172.20.0.4", "0:0:0:0:0:0:0:1", "fd00::7"})
    void anAddressBehindAProxySaysNothing(String address) {
        Running contest = contests.open(false, false, 1);
        voters(contest, 10, address, true);
        assertThat(met(contest)).isEmpty();
    }

    @Test
    void addressesThatAreAlikeOrThrownAwayAskForTheAddress() {
        Running contest = contests.open(false, false, 1);
        String name = "lookalike" + UUID.randomUUID().toString().replaceAll("[\\d-]", "");
        for (int number = 0; number < 5; number++) {
            vote(contest, "198.51.100." + number, "Browser", name + number + "+vote@example.org");
        }
        AccountId thrown = vote(contest, "198.51.100.99", "Browser", UUID.randomUUID() + "@mailinator.com");
        database.sql("UPDATE prizes.ballot_trace SET at = date_trunc('hour', now()) WHERE edition = ?")
                .param(contest.year())
                .update();
        assertThat(met(contest)).containsExactly(SignalRule.ALIKE, SignalRule.DISPOSABLE);
        assertThat(checks(contest, thrown)).containsExactly("MAIL");
    }

    @Test
    void choicesFasterThanAnybodyReadsAreMetAndAskForNothing() {
        Running contest = contests.open(false, false, 1, 1, 1, 1, 1);
        AccountId quick = people.person("Voter");
        for (int category = 1; category <= 5; category++) {
            contests.vote(contest, quick, contest.nominee(category, 0));
        }
        AccountId slow = people.person("Voter");
        contests.vote(contest, slow, contest.nominee(1, 0));
        assertThat(met(contest)).containsExactly(SignalRule.PACE);
        assertThat(signals.voters(signals.of(contest.year()).getFirst().id())).containsExactly(quick);
        assertThat(checks(contest, quick)).isEmpty();
    }

    @Test
    void lookingCostsTheSameForManyBallots() {
        Running few = contests.open(false, false, 1);
        voters(few, 5, NETWORK, true);
        Running many = contests.open(false, false, 1);
        voters(many, 25, NETWORK, true);
        assertThat(StatementCounts.least(() -> signals.look(many.year())))
                .isEqualTo(StatementCounts.least(() -> signals.look(few.year())));
        assertThat(StatementCounts.least(() -> signals.of(many.year())))
                .isEqualTo(StatementCounts.least(() -> signals.of(few.year())));
    }

    @Test
    void aTraceTellsNoAddressAndEndsWithTheCount() {
        Running one = contests.open(false, false, 1);
        Running other = contests.open(false, false, 1);
        AccountId voter = vote(one, NETWORK, "A browser", "trace." + UUID.randomUUID() + "@example.org");
        vote(other, NETWORK, "A browser", email());
        voters(one, 5, NETWORK, true);
        job.run();
        String row = database.sql("SELECT t::text FROM prizes.ballot_trace t WHERE edition = ? AND voter = ?")
                .params(one.year(), voter.value())
                .query(String.class)
                .single();
        assertThat(row)
                .doesNotContain(NETWORK, "browser", "example", HexFormat.of().formatHex(NETWORK.getBytes()));
        assertThat(database.sql("SELECT count(DISTINCT network) FROM prizes.ballot_trace WHERE edition IN (?, ?)")
                        .params(one.year(), other.year())
                        .query(Integer.class)
                        .single())
                .as("each edition has its own key")
                .isEqualTo(2);
        PersonalData own = data.stream()
                .filter(part -> part.name().equals("prizes-ballot-traces"))
                .findFirst()
                .orElseThrow();
        assertThat(own.of(voter)).hasSize(1).first().extracting("edition").isEqualTo(one.year());
        contests.publish(one);
        job.run();
        assertThat(own.of(voter)).isEmpty();
        assertThat(left(one, "ballot_trace") + left(one, "trace_key") + left(one, "voter_check"))
                .isZero();
        assertThat(database.sql("SELECT count(*) FROM prizes.signal WHERE edition = ? AND mark IS NOT NULL")
                        .param(one.year())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(left(one, "signal")).as("what was met stays said").isPositive();
        assertThat(left(other, "ballot_trace")).isEqualTo(1);
    }

    private int left(Running contest, String table) {
        return database.sql("SELECT count(*) FROM prizes." + table + " WHERE edition = ?")
                .param(contest.year())
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "fr", "ru", "zh"})
    void staffSeeRuleAndFigureAndNotWhomItFavours(String language) {
        Running contest = contests.open(false, false, 2);
        voters(contest, 5, NETWORK, true);
        job.run();
        Signal met = signals.of(contest.year()).getFirst();
        AccountId editor = people.holding(Role.EDITOR);
        for (String path : List.of("/admin" + contest.path() + "/vote/signals", "/admin/prizes/signals/" + met.id())) {
            assertThat(page(editor, path + "?lang=" + language))
                    .contains("5")
                    .doesNotContain(
                            "??",
                            "Project 1 of category 1",
                            contest.nominee(1, 0).toString(),
                            "@example.org");
        }
        String form = "/admin/prizes/signals/" + met.id() + "/clusters";
        assertThat(browser.post().uri(form).with(people.as(editor)).with(csrf()).param("rule", "AUTOMATED"))
                .hasStatus(422);
        assertThat(browser.post()
                        .uri(form)
                        .with(people.as(editor))
                        .with(csrf())
                        .param("rule", "AUTOMATED")
                        .param("reason", "Five in a row"))
                .hasRedirectedUrl("/admin" + contest.path() + "/vote");
        assertThat(database.sql("SELECT count(*) FROM prizes.cluster c JOIN prizes.cluster_ballot b ON b.cluster = c.id"
                                + " WHERE c.edition = ?")
                        .param(contest.year())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    private String page(AccountId reader, String path) {
        var result = browser.get().uri(path).with(people.as(reader)).exchange();
        assertThat(result).as(path).hasStatusOk();
        return Owners.text(result);
    }

    @Test
    void aVoteThatEndedIsNotLookedAtAnyMore() {
        Running contest = contests.open(false, false, 1);
        voters(contest, 5, NETWORK, true);
        contests.votingFrom(
                contest, Instant.now().minusSeconds(9_000), Instant.now().minusSeconds(3_600));
        assertThat(met(contest)).isEmpty();
    }
}
