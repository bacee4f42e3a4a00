package org.wsis.schedule.phase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wsis.schedule.PhaseDates;

/**
 * What has become of a phase's dates since people were last told.
 *
 * @param before the dates that people know
 * @param after the dates that hold
 * @param reasons of all changes in between, one a line
 */
record News(PhaseDates before, PhaseDates after, String reasons) {
    /** What the secretariat changed after the last change of which people were told; there must be something. */
    static News since(Set<Integer> told, List<Amendment> amendments, PhaseDates now) {
        int last = told.stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Amendment> untold = amendments.stream()
                .filter(amendment -> amendment.number() > last && amendment.author() != null)
                .toList();
        String reasons = untold.stream().map(Amendment::reason).collect(Collectors.joining("\n"));
        return new News(untold.getFirst().before(), now, reasons);
    }
}
