package org.wsis.consultation;

import java.time.Instant;

/**
 * A request was sent with its contribution; told within the transaction.
 *
 * @param number in its consultation
 * @param again whether it was sent before
 */
public record RequestSent(
        RequestId request,
        ContributionId contribution,
        ConsultationId process,
        RequestKind kind,
        int number,
        boolean again,
        Instant at) {}
