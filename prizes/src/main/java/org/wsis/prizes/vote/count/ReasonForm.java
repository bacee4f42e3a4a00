package org.wsis.prizes.vote.count;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a second person is asked. */
record ReasonForm(@NotBlank @Size(max = 1000) @Nullable String reason) {
    String stripped() {
        return reason == null ? "" : reason.strip();
    }
}
