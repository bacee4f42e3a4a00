package org.wsis.consultation.verdict;

import org.jspecify.annotations.Nullable;

/**
 * A decision to be.
 *
 * @param words the reason, for who asked
 * @param change why it is decided otherwise than before, for staff; null for the first one
 * @param sending the version of the request that was read
 * @param seen the number of the decision that held for who decides, 0 for none
 */
record NewVerdict(Outcome outcome, String words, @Nullable String change, long sending, int seen) {}
