package org.wsis.portal.process.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record DecisionForm(
        @Nullable @NotNull Choice decision,
        @Nullable @Size(max = 2_000) String why) {
    enum Choice {
        ACCEPT,
        DECLINE
    }

    boolean lacksReason() {
        return decision == Choice.DECLINE && (why == null || why.isBlank());
    }

    @Nullable
    String reason() {
        return why == null || why.isBlank() ? null : why.strip();
    }
}
