package org.wsis.prizes.vote.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wsis.account.AccountId;
import org.wsis.portal.PortalTest;
import org.wsis.portal.StatementCounts;
import org.wsis.portal.account.People;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.prizes.vote.count.Turnout.Line;
import org.wsis.prizes.vote.count.VoteStaffPage.Groups;

@PortalTest
class TurnoutsTests {
    @Autowired
    VotingContest contests;

    @Autowired
    Turnouts turnouts;

    @Autowired
    People people;

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    private void ballots(Running contest, int count, int categories) {
        for (int number = 0; number < count; number++) {
            AccountId voter = people.person("Voter");
            for (int category = 1; category <= categories; category++) {
                contests.vote(contest, voter, contest.nominee(category, 0));
            }
        }
    }

    @Test
    void ballotsAreCountedByDayAndCountry() {
        Running contest = contests.open(false, true, 2, 1, 0);
        ballots(contest, 6, 2);
        ballots(contest, 1, 1);
        Groups begun = turnouts.begun(contest.year());
        assertThat(begun.byCountry()).isEqualTo(new Turnout(List.of(new Line("KE", 7)), 7));
        assertThat(begun.byDay().sum()).isEqualTo(7);
        assertThat(begun.byDay().lines())
                .singleElement()
                .extracting(Line::name)
                .asString()
                .matches("\\d{4}-\\d\\d-\\d\\d");
        Groups complete = turnouts.complete(contest.year());
        assertThat(complete.byCountry()).isEqualTo(new Turnout(List.of(new Line("KE", 6)), 6));
        assertThat(complete.byDay().sum()).isEqualTo(6);
        contests.withdraw(contest.nominee(2, 0));
        assertThat(turnouts.complete(contest.year()).byCountry().sum())
                .as("a category without anybody is not asked for")
                .isEqualTo(7);
    }

    @Test
    void fewAreNotTold() {
        Running contest = contests.open(true, true, 1);
        ballots(contest, 4, 1);
        for (Groups groups : new Groups[] {turnouts.begun(contest.year()), turnouts.complete(contest.year())}) {
            assertThat(groups.byCountry().lines()).isEmpty();
            assertThat(groups.byDay().lines()).isEmpty();
            assertThat(groups.byCountry().sum()).isNull();
        }
    }

    @Test
    void eachIsOneStatement() {
        Running contest = contests.open(true, true, 1);
        ballots(contest, 6, 1);
        assertThat(StatementCounts.least(() -> turnouts.begun(contest.year()))).isEqualTo(1);
        assertThat(StatementCounts.least(() -> turnouts.complete(contest.year())))
                .isEqualTo(1);
    }
}
