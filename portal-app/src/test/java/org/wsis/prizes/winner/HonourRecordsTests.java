package org.wsis.prizes.winner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wsis.portal.PortalTest;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.prizes.Winnings;
import org.wsis.prizes.archive.PastWinners;
import org.wsis.prizes.vote.Contests;

/** What the archive knows of a contest, and when. */
@PortalTest
class HonourRecordsTests {
    @Autowired
    VotingContest contests;

    @Autowired
    Winnings winnings;

    @Autowired
    Contests editions;

    @Autowired
    HonourRecords records;

    @Autowired
    PastWinners past;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void endTheVotes() {
        contests.end();
    }

    @Test
    void championsComeWithTheirPublicationAndWinnersWithTheRelease() {
        Running contest = contests.open(true, true, 3, 1);
        UUID winner = contest.nominee(1, 1);
        String title = "Radio " + winner;
        sql.sql("UPDATE prizes.project SET title = ?, title_plain = lower(?) WHERE id = ?")
                .params(title, title, winner)
                .update();
        contests.publish(contest);
        contests.champions(contest, Instant.now().plusSeconds(60));
        write(contest);
        assertThat(ranks(contest)).isEmpty();
        contests.champions(contest, Instant.now().minusSeconds(1));
        winnings.choose(contest, winner, "The best");
        winnings.release(contest, Instant.now().plusSeconds(60));
        write(contest);
        assertThat(ranks(contest))
                .hasSize(2)
                .containsEntry(entry(winner), "CHAMPION")
                .doesNotContainValue("WINNER");
        assertThat(past.include(title, "Coast Radio Network", null)).isFalse();
        winnings.release(contest, Instant.now());
        write(contest);
        write(contest);
        assertThat(ranks(contest)).hasSize(2).containsEntry(entry(winner), "WINNER");
        assertThat(past.include(title, "Coast Radio Network", null)).isTrue();
        withdraw(contest, winner);
        write(contest);
        assertThat(ranks(contest)).containsEntry(entry(winner), "CHAMPION");
    }

    private void withdraw(Running contest, UUID winner) {
        sql.sql("INSERT INTO prizes.selection_act (edition, category, project, choice, at, by, reason)"
                        + " VALUES (?, 1, ?, 'WITHDRAWN', clock_timestamp(), gen_random_uuid(), 'A reason')")
                .params(contest.year(), winner)
                .update();
    }

    private void write(Running contest) {
        records.write(editions.find(contest.year()).orElseThrow());
    }

    private UUID entry(UUID project) {
        return sql.sql("SELECT entry FROM prizes.project WHERE id = ?")
                .param(project)
                .query(UUID.class)
                .single();
    }

    private Map<UUID, String> ranks(Running contest) {
        return sql
                .sql("SELECT entry, rank FROM prizes.prize_record WHERE year = ?")
                .param(contest.year())
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row.get("entry"), row -> (String) row.get("rank")));
    }
}
