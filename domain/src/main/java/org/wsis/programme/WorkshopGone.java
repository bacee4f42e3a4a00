package org.wsis.programme;

import java.time.Instant;
import java.util.UUID;

/**
 * A request for a workshop that was accepted stands no more as it was accepted; told within the transaction.
 *
 * @param request as {@link WorkshopAccepted} named it
 */
public record WorkshopGone(UUID request, Reason reason, Instant at) {
    /** Why it stands no more. */
    public enum Reason {
        WITHDRAWN,
        /** It says something else now, which is decided anew. */
        SENT_AGAIN
    }
}
