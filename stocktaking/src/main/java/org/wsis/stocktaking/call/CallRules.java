package org.wsis.stocktaking.call;

import java.time.Instant;
import org.wsis.schedule.AmendmentView;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseView;

/** Whom a call still concerns. */
final class CallRules {
    private CallRules() {}

    /**
     * Whether the call is not over, or was not to be over before its dates were last changed: who was promised more time
     * must hear that there is less.
     */
    static boolean concernsPeople(PhaseView call, Instant now) {
        return call.closesAt() == null
                || now.isBefore(call.closesAt())
                || !call.amendments().isEmpty() && wasToRun(call.amendments().getLast(), now);
    }

    private static boolean wasToRun(AmendmentView before, Instant now) {
        return before.end() != null && !before.end().isBefore(GenevaTime.dayOf(now));
    }
}
