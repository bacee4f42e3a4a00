package org.wsis.portal.admin.approvals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the second person decides. */
record DecisionForm(
        @NotNull @Nullable Choice choice,
        @NotBlank @Size(max = 1000) @Nullable String answer) {
    enum Choice {
        APPROVE,
        REFUSE
    }
}
