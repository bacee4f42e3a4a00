package org.wsis.portal.phases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Reach;

/**
 * A phase as its page shows it.
 *
 * @param source where the dates are from, or null if staff set them
 * @param changes the latest first
 * @param reach whom a change would be told to, for staff; nobody for others
 */
record PhasePage(
        PhaseView phase, PhaseDates dates, @Nullable String source, List<DateChange> changes, Reach reach) {
    /** Whether the hour at which the phase closes is the portal's choice. */
    public boolean hourIsThePortals() {
        return dates.closesAt() != null && dates.hour() == null;
    }
}
