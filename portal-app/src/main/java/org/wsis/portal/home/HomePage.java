package org.wsis.portal.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Sdg;
import org.wsis.schedule.PhaseView;
import org.wsis.web.Latest;
import org.wsis.web.PhaseAction;

/**
 * What the home page shows.
 *
 * @param open what is open now, the next to close first
 * @param deadlines what closes soon and is not known to have opened
 * @param next the phase that opens next, where nothing is open, if one is planned
 * @param year the year in Geneva
 * @param timeline the dates of that year around today
 * @param programme the steps of the consultation that makes the next programme, or none
 */
record HomePage(
        List<OpenPhase> open,
        List<OpenPhase> deadlines,
        @Nullable PhaseView next,
        int year,
        List<YearDate> timeline,
        List<YearDate> programme,
        List<Figure> figures,
        List<LatestList> latest,
        List<ActionLine> lines,
        List<Sdg> goals) {
    /**
     * A phase with a deadline ahead.
     *
     * @param lastDay the day in Geneva on which it closes
     * @param days whole days until that day, 0 for today
     * @param action what a visitor can do, or null
     */
    record OpenPhase(PhaseView phase, LocalDate lastDay, long days, PhaseAction.@Nullable Link action) {
        /** Whether three days or fewer are left. */
        public boolean soon() {
            return days <= 3;
        }
    }

    /**
     * A date of the year.
     *
     * @param state {@code done}, {@code now} or {@code next}
     */
    record YearDate(PhaseView phase, String state) {}

    /** The newest things of one module. */
    record LatestList(String key, String path, List<Latest.Item> items) {}
}
