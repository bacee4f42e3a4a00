package org.wsis.consultation.merge;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What an author answers to a proposal.
 *
 * @param agrees true or false
 */
record ConsentForm(@NotNull @Nullable Boolean agrees) {
    static final ConsentForm EMPTY = new ConsentForm(null);
}
