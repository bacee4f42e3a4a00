package org.wsis.consultation.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.calendar.CalendarEvent.State;
import org.wsis.consultation.meeting.MeetingView;
import org.wsis.schedule.AmendmentView;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseView;

/** Makes an event of a phase: at the hours that were announced, else on its days. */
final class CalendarRules {
    private CalendarRules() {}

    /** The event; empty if no day of the phase was ever known. */
    static Optional<CalendarEvent> event(PhaseView phase, @Nullable MeetingView meeting) {
        int sequence = phase.amendments().size() + (meeting == null ? 0 : (int) meeting.version() + 1);
        State state = phase.opensAt() == null && phase.closesAt() == null ? State.PLANNED : State.CONFIRMED;
        Instant begins = hour(phase);
        if (begins != null) {
            Instant ends = phase.announcedHour() == null ? null : phase.closesAt();
            return Optional.of(
                    new CalendarEvent(phase, sequence, state, at(begins), ends == null ? null : at(ends), meeting));
        }
        LocalDate first = first(phase.announcedStart(), phase.announcedEnd());
        if (first != null) {
            return Optional.of(days(phase, sequence, state, first, phase.announcedEnd(), meeting));
        }
        return phase.closesAt() == null
                ? cancelled(phase, sequence, meeting)
                : Optional.of(new CalendarEvent(phase, sequence, state, at(phase.closesAt()), null, meeting));
    }

    /** When it opens, if an hour of the day was said. */
    private static @Nullable Instant hour(PhaseView phase) {
        Instant opens = phase.opensAt();
        return opens == null || opens.equals(GenevaTime.startOf(GenevaTime.dayOf(opens))) ? null : opens;
    }

    private static CalendarEvent days(
            PhaseView phase,
            int sequence,
            State state,
            LocalDate first,
            @Nullable LocalDate last,
            @Nullable MeetingView meeting) {
        LocalDate end = Objects.requireNonNullElse(last, first).plusDays(1);
        return new CalendarEvent(phase, sequence, state, first, end, meeting);
    }

    /** On the days that were planned last. */
    private static Optional<CalendarEvent> cancelled(PhaseView phase, int sequence, @Nullable MeetingView meeting) {
        for (AmendmentView before : phase.amendments().reversed()) {
            LocalDate first = first(before.start(), before.end());
            if (first != null) {
                return Optional.of(days(phase, sequence, State.CANCELLED, first, before.end(), meeting));
            }
        }
        return Optional.empty();
    }

    private static @Nullable LocalDate first(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start == null ? end : start;
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(GenevaTime.ZONE);
    }
}
