package org.wsis.consultation;

import java.time.Instant;

/**
 * A request that was sent stands no more: its author withdrew the contribution, or sent it again without the request; told
 * within the transaction.
 */
public record RequestGone(RequestId request, ContributionId contribution, Instant at) {}
