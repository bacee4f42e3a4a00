package org.wsis.consultation.removal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wsis.consultation.ConsultationView;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseView;

/** Whether a consultation was opened by mistake. */
final class RemovalRules {
    private RemovalRules() {}

    /**
     * What hangs on a consultation.
     *
     * @param asked whether a version of its questions was published
     * @param answered whether anybody answered, was put forward or was quoted, or a brief was published
     * @param reviewed whether a review or an event was held
     */
    record Traces(boolean asked, boolean answered, boolean reviewed) {}

    /** Why it stays, or that it may go. */
    static Removal judge(ConsultationView consultation, List<PhaseView> phases, Traces traces, Instant now) {
        if (consultation.source() != null) {
            return Removal.ARCHIVED;
        }
        if (traces.asked()) {
            return Removal.ASKED;
        }
        if (traces.answered()) {
            return Removal.ANSWERED;
        }
        boolean begun = phases.stream().anyMatch(phase -> hasBegun(phase, now));
        return begun || traces.reviewed() ? Removal.BEGUN : Removal.DONE;
    }

    private static boolean hasBegun(PhaseView phase, Instant now) {
        LocalDate today = GenevaTime.dayOf(now);
        return Stream.of(phase.opensAt(), phase.closesAt()).anyMatch(at -> at != null && !at.isAfter(now))
                || Stream.of(phase.announcedStart(), phase.announcedEnd())
                        .anyMatch(day -> day != null && !day.isAfter(today));
    }
}
