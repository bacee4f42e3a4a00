package org.wsis.consultation.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationKind;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.ConsultationWords;
import org.wsis.consultation.removal.RemovalRules.Traces;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

class RemovalRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2018, 1, 30);
    private static final Instant NOON = GenevaTime.startOf(TODAY).plusSeconds(12 * 3600);
    private static final Traces NONE = new Traces(false, false, false);

    @Test
    void oneWithoutTracesWhoseDaysAreToComeGoes() {
        assertThat(judge(null, PhaseDates.UNKNOWN, NONE)).isEqualTo(Removal.DONE);
        assertThat(judge(null, days(TODAY.plusDays(1)), NONE)).isEqualTo(Removal.DONE);
        assertThat(judge(null, new PhaseDates(null, null, null, null, NOON.plusMillis(1), null), NONE))
                .isEqualTo(Removal.DONE);
    }

    @Test
    void whatHappenedIsNamed() {
        assertThat(judge("A source", PhaseDates.UNKNOWN, NONE)).isEqualTo(Removal.ARCHIVED);
        assertThat(judge(null, days(TODAY), NONE)).isEqualTo(Removal.BEGUN);
        assertThat(judge(null, new PhaseDates(null, null, null, null, NOON, null), NONE))
                .isEqualTo(Removal.BEGUN);
        assertThat(judge(null, PhaseDates.UNKNOWN, new Traces(true, false, false)))
                .isEqualTo(Removal.ASKED);
        assertThat(judge(null, PhaseDates.UNKNOWN, new Traces(false, true, false)))
                .isEqualTo(Removal.ANSWERED);
        assertThat(judge(null, PhaseDates.UNKNOWN, new Traces(false, false, true)))
                .isEqualTo(Removal.BEGUN);
    }

    private static PhaseDates days(LocalDate day) {
        return new PhaseDates(day, day, null, null, null, null);
    }

    private static Removal judge(@Nullable String source, PhaseDates dates, Traces traces) {
        var consultation = new ConsultationView(
                ConsultationId.next(),
                0,
                "forum-2018",
                ConsultationKind.FORUM,
                2018,
                "ocp",
                "2018",
                Map.of("en", new ConsultationWords("Forum", null)),
                source);
        var phase = new PhaseView(
                new PhaseId(UUID.randomUUID()),
                "ocp",
                "2018",
                "opening",
                "Opening",
                dates.opensAt(),
                dates.closesAt(),
                dates.firstDay(),
                dates.lastDay(),
                dates.hour(),
                null,
                List.of());
        return RemovalRules.judge(consultation, List.of(phase), traces, NOON);
    }
}
