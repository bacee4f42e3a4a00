package org.wsis.consultation.merge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/**
 * What an author answers to a proposal.
 *
 * @param merger the proposal that was read
 * @param agrees true or false
 */
record ConsentForm(
        @Carried @NotNull @Nullable UUID merger,
        @NotNull @Nullable Boolean agrees) {
    static final ConsentForm EMPTY = new ConsentForm(null, null);
}
