package org.wsis.schedule.phase;

import org.wsis.schedule.PhaseDates;

/**
 * What has become of a phase's dates since people were last told.
 *
 * @param before the dates that people know
 * @param after the dates that hold
 * @param reasons of all changes in between, one a line
 */
record News(PhaseDates before, PhaseDates after, String reasons) {}
