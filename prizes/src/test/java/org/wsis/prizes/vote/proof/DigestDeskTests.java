package org.wsis.prizes.vote.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wsis.prizes.vote.Contest;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

class DigestDeskTests {
    private static final Instant CLOSES = Instant.parse("2018-02-18T22:00:00Z");
    private static final Contest CONTEST = contest();

    private static Contest contest() {
        PhaseDates dates = PhaseDates.announced(LocalDate.of(2018, 1, 29), LocalDate.of(2018, 2, 18), null, null);
        var voting = new PhaseView(
                new PhaseId(UUID.randomUUID()),
                "prizes",
                "2018",
                "voting",
                "Public online voting",
                dates.opensAt(),
                dates.closesAt(),
                dates.firstDay(),
                dates.lastDay(),
                null,
                null,
                List.of());
        return new Contest(2018, true, true, 5, "ALL_TIED", "en", 4, 1, voting, dates.opensAt(), null);
    }

    private static Instant at(String time) {
        return Instant.parse("2018-02-18T" + time + "Z");
    }

    @Test
    void oneIsDueInEachHourOfTheVote() {
        assertThat(DigestDesk.isDue(CONTEST, at("10:00:20"), at("10:59:59.999")))
                .isFalse();
        assertThat(DigestDesk.isDue(CONTEST, at("10:00:20"), at("11:00:00"))).isTrue();
        assertThat(DigestDesk.isDue(CONTEST, at("10:59:59"), at("11:00:00"))).isTrue();
    }

    @Test
    void theLastIsMadeAfterTheVoteClosed() {
        assertThat(DigestDesk.isDue(CONTEST, at("21:00:01"), at("21:59:59.999")))
                .isFalse();
        assertThat(DigestDesk.isDue(CONTEST, at("21:00:01"), CLOSES)).isTrue();
        assertThat(DigestDesk.isDue(CONTEST, CLOSES, CLOSES.plusSeconds(7200))).isFalse();
    }

    @Test
    void theVoteIsOpenUntilJustBeforeElevenInTheEvening() {
        assertThat(CONTEST.closesAt()).contains(CLOSES);
        assertThat(CONTEST.isVoting(CLOSES.minusMillis(1))).isTrue();
        assertThat(CONTEST.isVoting(CLOSES)).isFalse();
        assertThat(CONTEST.isOver(CLOSES.minusMillis(1))).isFalse();
        assertThat(CONTEST.isOver(CLOSES)).isTrue();
    }
}
