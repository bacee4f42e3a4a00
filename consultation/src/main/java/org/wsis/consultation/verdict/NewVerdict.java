package org.wsis.consultation.verdict;

import org.jspecify.annotations.Nullable;

/**
 * A decision to be.
 *
 * @param words the reason, for who asked
 * @param change why it is decided otherwise than before, for staff; null for the first one
 */
record NewVerdict(Outcome outcome, String words, @Nullable String change) {}
