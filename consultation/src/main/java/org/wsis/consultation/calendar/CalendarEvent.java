package org.wsis.consultation.calendar;

import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.meeting.MeetingView;
import org.wsis.schedule.PhaseView;

/**
 * A date of a consultation.
 *
 * @param sequence rises with every change of the dates and of what is known of the meeting
 * @param start a day, or a time of Geneva
 * @param end the same, exclusive; null if it is not known
 * @param meeting or null
 */
record CalendarEvent(
        PhaseView phase,
        int sequence,
        State state,
        Temporal start,
        @Nullable Temporal end,
        @Nullable MeetingView meeting) {
    /** How sure it is. */
    enum State {
        /** Days are announced; nothing opens or closes by them yet. */
        PLANNED,
        CONFIRMED,
        /** It had dates and has none any more. */
        CANCELLED
    }

    /** Names the event for good. */
    String uid() {
        return "phase-" + phase.id() + "@wsis";
    }
}
