package org.wsis.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/**
 * A request as it stands now.
 *
 * @param kind what is to be done; its words are the message {@code approval.kind.<kind>}
 * @param subject the id of what it is done to
 * @param expiresAt from this instant on nobody can decide
 * @param decidedBy null while it is open, and if it expired
 * @param decidedAt when it was decided or closed, or null
 * @param answer the reason of the decision, or null
 */
public record ApprovalView(
        ApprovalId id,
        String kind,
        String subject,
        String reason,
        AccountId askedBy,
        Instant askedAt,
        Instant expiresAt,
        State state,
        @Nullable AccountId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String answer) {
    /** Where a request stands. */
    public enum State {
        OPEN,
        APPROVED,
        REFUSED,
        EXPIRED
    }

    /** The same after its time, before a row says so. */
    public ApprovalView expired() {
        return new ApprovalView(
                id, kind, subject, reason, askedBy, askedAt, expiresAt, State.EXPIRED, null, expiresAt, null);
    }
}
