package org.wsis.consultation.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.account.Actor;
import org.wsis.consultation.call.Barrier;
import org.wsis.consultation.call.Call;
import org.wsis.consultation.call.Standing;

/** The rules of when answers can be changed and sent. */
public final class SheetRules {
    private SheetRules() {}

    /**
     * What stands in the way of changing the answers and sending them, or null. What was sent in time can be changed until the
     * deadline only: late it would be another contribution.
     */
    public static @Nullable Barrier barrier(@Nullable Call call, @Nullable SentState sent, Actor actor, Instant now) {
        if (sent != null && sent.isClosed()) {
            return Barrier.SENT;
        }
        if (call == null) {
            return Barrier.NO_CALL;
        }
        return sent != null && call.at(now) == Standing.LATE
                ? Barrier.OVER
                : call.barrier(actor, now).orElse(null);
    }

    /** Whether its author may take back what was sent, to change it. */
    public static boolean mayReopen(@Nullable Call call, SentState sent, Actor actor, Instant now) {
        return sent.isClosed()
                && call != null
                && call.at(now) == Standing.OPEN
                && call.barrier(actor, now).isEmpty();
    }
}
