package org.wsis.consultation;

/**
 * A contribution that everybody could read is no longer there for everybody: its author withdrew it, or staff hid it; told within
 * the transaction.
 */
public record ContributionGone(ContributionId contribution) {}
