package org.wsis.consultation.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.ConsultationView;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseView;

/**
 * What readers see of a meeting.
 *
 * @param title of the consultation
 * @param language of the title
 * @param dates of its phase
 */
public record MeetingPage(
        ConsultationView consultation, String title, String language, PhaseView dates, MeetingView meeting) {

    /** When it begins, if an hour was said. */
    public @Nullable Instant begins() {
        Instant opens = dates.opensAt();
        return opens == null || opens.equals(GenevaTime.startOf(GenevaTime.dayOf(opens))) ? null : opens;
    }

    /** When it ends, if an hour was said. */
    public @Nullable Instant ends() {
        return dates.announcedHour() == null ? null : dates.closesAt();
    }

    /** The message key of what is said where something is not known. */
    public String unknown() {
        return meeting.source() == null ? "consultation.unknown.yet" : "consultation.unknown.source";
    }
}
