package org.wsis.consultation;

import java.time.Instant;

/**
 * A contribution was sent; told within the transaction.
 *
 * @param number in its consultation
 * @param again whether its author changed and sent it again
 */
public record ContributionSent(
        ContributionId contribution, ConsultationId process, int number, boolean again, Instant at) {}
