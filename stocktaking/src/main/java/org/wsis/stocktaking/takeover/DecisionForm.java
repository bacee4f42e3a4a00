package org.wsis.stocktaking.takeover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What staff decide about a request. */
record DecisionForm(
        @NotNull @Nullable Choice decision,
        @NotBlank @Size(max = 1000) @Nullable String reason) {
    enum Choice {
        APPROVE,
        DECLINE
    }

    boolean approves() {
        return decision == Choice.APPROVE;
    }
}
