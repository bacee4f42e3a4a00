package org.wsis.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseDatesTests {
    private static final LocalDate DAY = LocalDate.of(2018, 2, 18);

    @ParameterizedTest
    @CsvSource({
        "2018-02-18,      , 2018-02-18T22:00:00Z",
        "2018-02-18, 12:00, 2018-02-18T11:00:00Z",
        "2018-07-18,      , 2018-07-18T21:00:00Z",
        "2018-03-25,      , 2018-03-25T21:00:00Z",
        "2018-03-25, 02:30, 2018-03-25T01:30:00Z",
        "2018-10-28,      , 2018-10-28T22:00:00Z",
        "2018-10-28, 02:30, 2018-10-28T00:30:00Z",
    })
    void aPhaseClosesAtTheAnnouncedHourOrAt23InGeneva(LocalDate day, LocalTime hour, Instant closing) {
        assertThat(PhaseDates.announced(null, day, hour, null).closesAt()).isEqualTo(closing);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-18, 2018-02-17T23:00:00Z, 24",
        "2018-03-25, 2018-03-24T23:00:00Z, 23",
        "2018-10-28, 2018-10-27T22:00:00Z, 25",
    })
    void aDayBeginsAtMidnightInGenevaHoweverLongItIs(LocalDate day, Instant beginning, int hours) {
        assertThat(PhaseDates.announced(day, null, null, null).opensAt()).isEqualTo(beginning);
        assertThat(Duration.between(beginning, GenevaTime.startOf(day.plusDays(1))))
                .isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-17T22:59:59.999Z, false",
        "2018-02-17T23:00:00Z,     true",
        "2018-02-18T21:59:59.999Z, true",
        "2018-02-18T22:00:00Z,     false",
    })
    void aPeriodIsHalfOpen(Instant now, boolean open) {
        assertThat(phase(PhaseDates.announced(DAY, DAY, null, null)).isOpen(now))
                .isEqualTo(open);
    }

    @Test
    void whatHasNoOpeningIsNotOpen() {
        assertThat(phase(PhaseDates.announced(null, DAY, null, null)).isOpen(Instant.parse("2018-02-18T12:00:00Z")))
                .isFalse();
    }

    @Test
    void phasesMayTouchWithoutOverlap() {
        Instant noon = Instant.parse("2018-01-12T11:00:00Z");
        var nomination = phase(new PhaseDates(null, null, null, null, noon.minusSeconds(60), noon));
        var voting = phase(new PhaseDates(null, null, null, null, noon, noon.plusSeconds(60)));

        assertThat(nomination.isOpen(noon)).isFalse();
        assertThat(voting.isOpen(noon)).isTrue();
    }

    @Test
    void datesCannotRunBackwards() {
        Instant noon = Instant.parse("2018-01-12T11:00:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> new PhaseDates(null, null, null, null, noon, noon));
        assertThatIllegalArgumentException().isThrownBy(() -> PhaseDates.announced(DAY, DAY.minusDays(1), null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> PhaseDates.announced(DAY, null, LocalTime.NOON, null));
    }

    private static PhaseView phase(PhaseDates dates) {
        return new PhaseView(
                new PhaseId(UUID.randomUUID()),
                "prizes",
                "2018",
                "voting",
                "Vote",
                dates.opensAt(),
                dates.closesAt(),
                dates.firstDay(),
                dates.lastDay(),
                dates.hour(),
                null,
                List.of());
    }
}
