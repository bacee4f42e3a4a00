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

    private static Contest contest(boolean completeOnly) {
        return new Contest(2018, true, completeOnly, 5, "ALL_TIED", voting(), null, null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "PT96H0.001S, none",
                "PT96H, 1",
                "PT24H0.001S, 1",
                "PT24H, 2",
                "PT0.001S, 2",
                "PT0S, none",
                "-PT1H, none"
            })
    void twoAreDueBeforeTheClose(Duration before, @Nullable Integer number) {
        assertThat(ReminderRules.due(contest(true), CLOSES.minus(before)).orElse(null))
                .isEqualTo(number);
    }

    @Test
    void noneIsDueWhereEachChoiceCountsByItself() {
        assertThat(ReminderRules.due(contest(false), CLOSES.minusSeconds(60))).isEmpty();
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
