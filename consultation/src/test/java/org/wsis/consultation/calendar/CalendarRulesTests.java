package org.wsis.consultation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.calendar.CalendarEvent.State;
import org.wsis.consultation.meeting.MeetingDetails;
import org.wsis.consultation.meeting.MeetingView;
import org.wsis.schedule.AmendmentView;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;

class CalendarRulesTests {
    private static final LocalDate DAY = LocalDate.of(2017, 9, 19);
    private static final AmendmentView BEFORE = new AmendmentView(DAY, DAY.plusDays(1), null, "Postponed");

    @Test
    void aPhaseHasWholeDaysUnlessAnHourWasSaid() {
        var days = event(PhaseDates.announced(DAY, DAY.plusDays(2), null, null), List.of(), null);
        assertThat(days.start()).isEqualTo(DAY);
        assertThat(days.end()).as("exclusive").isEqualTo(DAY.plusDays(3));
        var hours = event(
                PhaseDates.announced(DAY, DAY, LocalTime.of(18, 0), null)
                        .openingAt(GenevaTime.at(DAY, LocalTime.of(17, 0))),
                List.of(),
                null);
        assertThat(((ZonedDateTime) hours.start()).toLocalTime()).isEqualTo(LocalTime.of(17, 0));
        assertThat(((ZonedDateTime) hours.start()).getZone()).isEqualTo(GenevaTime.ZONE);
        assertThat(hours.end())
                .isEqualTo(GenevaTime.at(DAY, LocalTime.of(18, 0)).atZone(GenevaTime.ZONE));
    }

    @Test
    void aDeadlineIsItsDay() {
        var deadline = event(PhaseDates.announced(null, DAY, null, null), List.of(), null);
        assertThat(deadline.start()).isEqualTo(DAY);
        assertThat(deadline.end()).isEqualTo(DAY.plusDays(1));
        Instant closes = GenevaTime.at(DAY, LocalTime.of(12, 0));
        var instant = event(new PhaseDates(null, null, null, null, null, closes), List.of(), null);
        assertThat(instant.start()).isEqualTo(closes.atZone(GenevaTime.ZONE));
    }

    @Test
    void theSequenceRisesWithDatesAndWithTheMeeting() {
        var dates = PhaseDates.announced(DAY, DAY, null, null);
        assertThat(event(dates, List.of(), null).sequence()).isZero();
        assertThat(event(dates, List.of(BEFORE), null).sequence()).isEqualTo(1);
        assertThat(event(dates, List.of(BEFORE), meeting(0)).sequence()).isEqualTo(2);
        assertThat(event(dates, List.of(BEFORE), meeting(1)).sequence()).isEqualTo(3);
    }

    @Test
    void whatHadDatesAndHasNoneIsCancelledOnItsDays() {
        var cancelled = event(PhaseDates.UNKNOWN, List.of(BEFORE), null);
        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        assertThat(cancelled.start()).isEqualTo(DAY);
        assertThat(cancelled.end()).isEqualTo(DAY.plusDays(2));
        assertThat(CalendarRules.event(phase(PhaseDates.UNKNOWN, List.of()), null))
                .isEmpty();
    }

    @Test
    void daysWithoutAnInstantArePlanned() {
        assertThat(event(new PhaseDates(DAY, DAY, null, null, null, null), List.of(), null)
                        .state())
                .isEqualTo(State.PLANNED);
        assertThat(event(PhaseDates.announced(DAY, DAY, null, null), List.of(), null)
                        .state())
                .isEqualTo(State.CONFIRMED);
    }

    private static CalendarEvent event(PhaseDates dates, List<AmendmentView> before, @Nullable MeetingView meeting) {
        return CalendarRules.event(phase(dates, before), meeting).orElseThrow();
    }

    private static MeetingView meeting(long version) {
        return new MeetingView(
                UUID.randomUUID(), version, ConsultationId.next(), "opening", MeetingDetails.UNKNOWN, null);
    }

    private static PhaseView phase(PhaseDates dates, List<AmendmentView> before) {
        return new PhaseView(
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
                before);
    }
}
