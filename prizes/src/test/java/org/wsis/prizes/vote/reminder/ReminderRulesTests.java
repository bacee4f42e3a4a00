package org.wsis.prizes.vote.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.prizes.vote.Contest;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

class ReminderRulesTests {
    private static final Instant CLOSES = Instant.parse("2018-02-18T22:00:00Z");

    private static Contest contest(boolean completeOnly, int first, int last) {
        return new Contest(2018, true, completeOnly, 5, "ALL_TIED", "en", first, last, voting(), null, null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "4, 1, PT96H0.001S, none",
                "4, 1, PT96H, 1",
                "4, 1, PT24H0.001S, 1",
                "4, 1, PT24H, 2",
                "4, 1, PT0.001S, 2",
                "4, 1, PT0S, none",
                "4, 1, -PT1H, none",
                "10, 3, PT240H0.001S, none",
                "10, 3, PT240H, 1",
                "10, 3, PT72H0.001S, 1",
                "10, 3, PT72H, 2"
            })
    void twoAreDueBeforeTheClose(int first, int last, Duration before, @Nullable Integer number) {
        assertThat(ReminderRules.due(contest(true, first, last), CLOSES.minus(before))
                        .orElse(null))
                .isEqualTo(number);
    }

    @Test
    void noneIsDueWhereEachChoiceCountsByItself() {
        assertThat(ReminderRules.due(contest(false, 4, 1), CLOSES.minusSeconds(60)))
                .isEmpty();
    }

    private static PhaseView voting() {
        return new PhaseView(
                new PhaseId(UUID.randomUUID()),
                "prizes",
                "2018",
                "voting",
                "Vote",
                CLOSES.minus(Duration.ofDays(30)),
                CLOSES,
                null,
                null,
                null,
                null,
                List.of());
    }
}
