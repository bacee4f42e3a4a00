package org.wsis.portal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wsis.portal.PortalTest;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Timetable;

@PortalTest
class PhaseArchiveLoadedTests {
    private static final int ROWS = 108;
    private static final int PHASES = 95;

    @Autowired
    Timetable timetable;

    @Autowired
    JdbcClient database;

    @Test
    void everyRowOfTheFileIsAPhaseOrTheHistoryOfOne() throws Exception {
        List<String> file = new ArrayList<>(new ClassPathResource("data/phases.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList());
        List<String> kept = database.sql("SELECT source FROM schedule.phase WHERE source IS NOT NULL"
                        + " UNION ALL SELECT source FROM schedule.amendment WHERE source IS NOT NULL")
                .query(String.class)
                .list();

        assertThat(file).hasSize(ROWS);
        assertThat(kept).hasSize(ROWS);
        for (String origin : kept) {
            String source = origin.substring(origin.indexOf(" — ") + 3);
            assertThat(file.removeIf(new Once(source))).as(origin).isTrue();
        }
        assertThat(file).isEmpty();
    }

    @Test
    void plannedAndChangedRowsAreOnePhase() {
        assertThat(database.sql("SELECT count(*) FROM schedule.phase WHERE source IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PHASES);
    }

    @Test
    void theVoteOf2018MovedAndItsFirstDatesStayVisible() {
        PhaseView vote = timetable.phase("prizes", "2018", "voting").orElseThrow();

        assertThat(vote.announcedStart()).isEqualTo(LocalDate.of(2018, 1, 29));
        assertThat(vote.announcedHour()).isNull();
        assertThat(vote.closesAt()).isEqualTo(Instant.parse("2018-02-18T22:00:00Z"));
        assertThat(vote.amendments()).singleElement().satisfies(planned -> {
            assertThat(planned.start()).isEqualTo(LocalDate.of(2018, 1, 12));
            assertThat(planned.end()).isEqualTo(LocalDate.of(2018, 2, 4));
            assertThat(planned.amendedAt()).isNull();
        });
    }

    @Test
    void aPlanThatStandsAfterItsFulfilmentInTheFileIsStillTheEarlier() {
        PhaseView ceremony = timetable.phase("prizes", "2017", "ceremony").orElseThrow();

        assertThat(ceremony.announcedEnd()).isEqualTo(LocalDate.of(2017, 6, 13));
        assertThat(ceremony.amendments())
                .singleElement()
                .satisfies(planned -> assertThat(planned.end()).isEqualTo(LocalDate.of(2017, 6, 16)));
    }

    @Test
    void aMonthStaysWordsAndOpensNothing() {
        PhaseView meeting = timetable.phase("ocp", "2019", "first-meeting").orElseThrow();

        assertThat(meeting.announcedAs()).isEqualTo("2018-11");
        assertThat(meeting.announcedEnd()).isNull();
        assertThat(meeting.isOpen(Instant.parse("2018-11-15T12:00:00Z"))).isFalse();
    }

    @Test
    void theStocktakingCallHasItsKey() {
        assertThat(timetable.phase("stocktaking", "2018", "call"))
                .hasValueSatisfying(
                        call -> assertThat(call.closesAt()).isEqualTo(Instant.parse("2018-02-09T22:00:00Z")));
    }

    /** True for the first line that ends with the source, so that each kept row accounts for one line. */
    private static final class Once implements java.util.function.Predicate<String> {
        private final String source;
        private boolean found;

        Once(String source) {
            this.source = source;
        }

        @Override
        public boolean test(String line) {
            boolean match = !found && (line.endsWith("," + source) || line.endsWith(",\"" + source + "\""));
            found |= match;
            return match;
        }
    }
}
