package org.wsis.consultation.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

class ProgressRulesTests {
    private static final Instant FIRST = Instant.parse("2018-01-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2018-02-01T00:00:00Z");
    private static final Instant THIRD = Instant.parse("2018-03-01T00:00:00Z");
    private static final Instant FOURTH = Instant.parse("2018-04-01T00:00:00Z");
    private static final List<PhaseView> PHASES = List.of(phase("a", FIRST, SECOND), phase("b", THIRD, FOURTH));

    @Test
    void isToComeUntilItsFirstPhaseOpens() {
        assertThat(ProgressRules.of(PHASES, FIRST.minusMillis(1))).isEqualTo(Progress.COMING);
        assertThat(ProgressRules.of(PHASES, FIRST)).isEqualTo(Progress.RUNNING);
    }

    @Test
    void isUnderWayBetweenItsPhases() {
        assertThat(ProgressRules.of(PHASES, SECOND)).isEqualTo(Progress.RUNNING);
        assertThat(ProgressRules.open(PHASES, SECOND)).isEmpty();
        assertThat(ProgressRules.next(PHASES, SECOND)).map(PhaseView::key).contains("b");
    }

    @Test
    void isPastWhenItsLastPhaseCloses() {
        assertThat(ProgressRules.of(PHASES, FOURTH.minusMillis(1))).isEqualTo(Progress.RUNNING);
        assertThat(ProgressRules.of(PHASES, FOURTH)).isEqualTo(Progress.PAST);
        assertThat(ProgressRules.next(PHASES, FOURTH)).isEmpty();
    }

    @Test
    void phasesWithoutDatesDecideNothing() {
        PhaseView unknown = phase("c", null, null);
        assertThat(ProgressRules.of(List.of(unknown), FIRST)).isEqualTo(Progress.COMING);
        assertThat(ProgressRules.of(List.of(), FIRST)).isEqualTo(Progress.COMING);
        assertThat(ProgressRules.of(List.of(PHASES.getFirst(), unknown), FOURTH))
                .isEqualTo(Progress.PAST);
    }

    @Test
    void aDeadlineWithoutAnOpeningComesNext() {
        List<PhaseView> deadline = List.of(phase("d", null, SECOND));
        assertThat(ProgressRules.of(deadline, FIRST)).isEqualTo(Progress.COMING);
        assertThat(ProgressRules.next(deadline, FIRST)).map(PhaseView::key).contains("d");
        assertThat(ProgressRules.of(deadline, SECOND)).isEqualTo(Progress.PAST);
    }

    @Test
    void theOneThatClosesNextIsNamedFirst() {
        List<PhaseView> both = List.of(phase("late", FIRST, FOURTH), phase("soon", FIRST, SECOND));
        assertThat(ProgressRules.open(both, FIRST)).extracting(PhaseView::key).containsExactly("soon", "late");
    }

    private static PhaseView phase(String key, @Nullable Instant opens, @Nullable Instant closes) {
        var id = new PhaseId(UUID.randomUUID());
        return new PhaseView(id, "ocp", "2018", key, key, opens, closes, null, null, null, null, List.of());
    }
}
