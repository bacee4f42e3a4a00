package org.wsis.portal.phases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseRecord.Told;

/**
 * A row of a phase's date history: dates that no longer hold.
 *
 * @param number of the change
 * @param reason why they were changed
 * @param source where they are from, or null if staff had set them
 * @param by name of the person who changed them, where the reader may know it
 * @param bySecretariat whether staff changed them, rather than a later source
 * @param told when the people concerned were told, if the reader may know it
 */
record DateChange(
        int number,
        PhaseDates dates,
        String reason,
        @Nullable String source,
        @Nullable Instant at,
        @Nullable String by,
        boolean bySecretariat,
        @Nullable Told told) {}
