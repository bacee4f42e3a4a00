package org.wsis.portal.phases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseView;

/**
 * A phase as its page shows it.
 *
 * @param source where the dates are from, or null if staff set them
 * @param changes the latest first
 * @param concerned whom a change concerns, for staff; empty for others
 * @param people how many accounts that are
 */
record PhasePage(
        PhaseView phase,
        PhaseDates dates,
        @Nullable String source,
        List<DateChange> changes,
        List<Concerned> concerned,
        int people) {
    /** How many accounts have this part in the phase. */
    record Concerned(String key, int accounts) {}

    /** Whether the hour at which the phase closes is the portal's choice. */
    public boolean hourIsThePortals() {
        return dates.closesAt() != null && dates.hour() == null;
    }
}
