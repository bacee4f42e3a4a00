package org.wsis.approval;

import java.time.Instant;
import org.wsis.account.AccountId;

/**
 * A second person approved an act. Published in the transaction of the approval: whoever carries the act out listens, and
 * what throws undoes the approval.
 *
 * @param kind what is to be done, for example {@code prizes-set-aside}
 * @param subject the id of what it is done to
 * @param reason of the one who asked
 */
public record Approved(
        ApprovalId request,
        String kind,
        String subject,
        String reason,
        AccountId askedBy,
        AccountId approvedBy,
        Instant at) {}
