package org.wsis.prizes.vote.ballot;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/**
 * A choice.
 *
 * @param category the step on which it was made
 * @param next the step to go to once it is saved, or null for none
 */
record VoteForm(
        @NotNull @Nullable UUID project,
        @Carried @Nullable Integer category,
        @Carried @Nullable Integer next) {}
