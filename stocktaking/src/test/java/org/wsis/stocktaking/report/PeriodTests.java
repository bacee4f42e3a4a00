package org.wsis.stocktaking.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {
    private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

    /** The period of the report of 2017: January 2016 to March 2017, in Geneva. */
    private static final Period NINTH = Period.ofDays(DAY, LocalDate.of(2017, 3, 31));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2015-12-31T22:59:59Z, false
            2015-12-31T23:00:00Z, true
            2016-07-01T12:00:00Z, true
            2017-03-31T21:59:59Z, true
            2017-03-31T22:00:00Z, false
            """)
    void anInstantBelongsToItByGenevasDays(Instant at, boolean included) {
        assertThat(NINTH.includes(at)).isEqualTo(included);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2014, false, false
            2015, false, false
            2016, true,  false
            2017, false, true
            2018, false, false
            """)
    void aYearBelongsToItWhollyOrNotAtAll(Year year, boolean covered, boolean cut) {
        assertThat(NINTH.covers(year)).as("covers").isEqualTo(covered);
        assertThat(NINTH.cuts(year)).as("cuts").isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2016-01-01, 2016-12-31, true,  false
            2016-01-02, 2016-12-31, false, true
            2016-01-01, 2016-12-30, false, true
            2015-06-01, 2016-01-01, false, true
            2015-06-01, 2015-12-31, false, false
            2016-12-31, 2016-12-31, false, true
            2015-01-01, 2017-12-31, true,  false
            """)
    void theEdgesOfAYearDecide(LocalDate first, LocalDate last, boolean covered, boolean cut) {
        Period period = Period.ofDays(first, last);
        assertThat(period.covers(Year.of(2016))).as("covers").isEqualTo(covered);
        assertThat(period.cuts(Year.of(2016))).as("cuts").isEqualTo(cut);
    }

    @Test
    void itIsHalfOpen() {
        assertThat(NINTH.until()).isEqualTo(LocalDate.of(2017, 4, 1));
        assertThat(NINTH.lastDay()).isEqualTo(LocalDate.of(2017, 3, 31));
        assertThat(NINTH.includes(NINTH.begins())).isTrue();
        assertThat(NINTH.includes(NINTH.ends())).isFalse();
    }

    @Test
    void itHasADay() {
        assertThat(Period.ofDays(DAY, DAY).includes(DAY.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC)))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(DAY, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.ofDays(DAY, DAY.minusDays(1)));
    }
}
