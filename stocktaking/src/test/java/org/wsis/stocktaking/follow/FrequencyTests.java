package org.wsis.stocktaking.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTests {
    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, 2018-02-13T10:00:00Z, 2018-02-13T10:00:00Z",
        "DAILY, 2018-02-13T10:00:00Z, 2018-02-14T06:00:00Z",
        "DAILY, 2018-02-13T23:30:00Z, 2018-02-15T06:00:00Z", // the next day has begun in Geneva
        "DAILY, 2018-03-24T12:00:00Z, 2018-03-25T05:00:00Z", // summer time begins
        "WEEKLY, 2018-02-13T10:00:00Z, 2018-02-19T06:00:00Z",
        "WEEKLY, 2018-02-19T06:00:00Z, 2018-02-26T06:00:00Z", // a Monday leads to the next
    })
    void theNextLookIsAtAMorningOfGeneva(Frequency frequency, Instant now, Instant next) {
        assertThat(frequency.next(now)).isEqualTo(next);
    }
}
