package org.wsis.schedule.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveCellTests {
    @ParameterizedTest
    @CsvSource({
        "2018-02-18,                            2018-02-18, ,",
        "2018-01-02T23:00 Europe/Zurich,        2018-01-02, 23:00,",
        "2025-07-07T10:30,                      2025-07-07, 10:30,",
        "2025-03-14T23:00+01:00,                2025-03-14, 23:00,",
        "2025-07-14T23:00+00:00,                2025-07-15, 01:00,",
        "2018-03-02 (90 champions published),   2018-03-02, , 90 champions published",
        "2018-11,                               , , 2018-11",
        "2019-01/2019-02,                       , , 2019-01/2019-02",
        ", , ,",
    })
    void saysWhatTheSourceSaysAndNoMore(String text, LocalDate day, LocalTime hour, String words) {
        assertThat(ArchiveCell.parse(text)).isEqualTo(new ArchiveCell(day, hour, words));
    }
}
