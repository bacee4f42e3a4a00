package org.wsis.portal.admin.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why something is done. */
record ReasonForm(@NotBlank @Size(max = 1000) @Nullable String reason) {
    String why() {
        return Objects.requireNonNull(reason).strip();
    }
}
