package org.wsis.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

class HomeDatesTests {
    private static final Instant NOW = Instant.parse("2018-01-30T13:00:00Z");
    private static final List<PhaseView> WEEKS = IntStream.range(0, 20)
            .mapToObj(week -> phase("ocp", "2018", LocalDate.of(2018, 1, 1).plusWeeks(week)))
            .toList();

    @Test
    void fewOfThePastAndWhatComesNextAreShown() {
        List<PhaseView> shown = HomeDates.around(WEEKS, NOW, 2, 8);

        assertThat(shown).hasSize(8);
        assertThat(shown).element(1).extracting(PhaseView::announcedEnd).isEqualTo(LocalDate.of(2018, 1, 29));
        assertThat(shown).element(2).extracting(PhaseView::announcedEnd).isEqualTo(LocalDate.of(2018, 2, 5));
    }

    @Test
    void theStepsOfAnEditionShowUntilItsLastIsOver() {
        PhaseView earlier = phase("ocp", "2017", LocalDate.of(2017, 5, 1));
        PhaseView other = phase("prizes", "2018", LocalDate.of(2018, 3, 1));
        List<PhaseView> all = List.of(earlier, WEEKS.getFirst(), other, WEEKS.getLast());

        assertThat(HomeDates.ofRunningEdition(all, "ocp", NOW)).containsExactly(WEEKS.getFirst(), WEEKS.getLast());
        assertThat(HomeDates.ofRunningEdition(all, "ocp", NOW.plusSeconds(200L * 86_400)))
                .isEmpty();
    }

    @Test
    void aYearHasWhatOpensOrClosesInIt() {
        PhaseView earlier = phase("ocp", "2017", LocalDate.of(2017, 5, 1));

        assertThat(HomeDates.ofYear(List.of(earlier, WEEKS.getFirst()), 2018)).containsExactly(WEEKS.getFirst());
    }

    private static PhaseView phase(String process, String edition, LocalDate day) {
        Instant end = GenevaTime.at(day, GenevaTime.CLOSING);
        var id = new PhaseId(UUID.randomUUID());
        return new PhaseView(id, process, edition, "step", "Step", null, end, null, day, null, null, List.of());
    }
}
