package org.wsis.consultation.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a contribution stands for its author.
 *
 * @param sent as it was sent last
 * @param reopened whether its author changes the answers again; what was sent stands meanwhile
 * @param withdrawnAt or null
 */
public record SentState(
        SentContribution sent, boolean reopened, @Nullable Instant withdrawnAt) {
    /** Whether the answers can be changed, as far as the contribution is concerned. */
    public boolean isClosed() {
        return !reopened;
    }

    /** Whether it counts. */
    public boolean stands() {
        return withdrawnAt == null;
    }

    /** The message key of where it stands. */
    public String key() {
        String state = !stands() ? "withdrawn" : reopened ? "reopened" : "sent";
        return "consultation.sending.state." + state;
    }
}
