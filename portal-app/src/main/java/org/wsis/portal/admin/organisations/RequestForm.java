package org.wsis.portal.admin.organisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What staff decide about a request to represent an organisation. */
record RequestForm(
        @NotNull @Nullable Choice decision,
        @NotBlank @Size(max = 1000) @Nullable String reason) {
    enum Choice {
        ACCEPT,
        DECLINE
    }

    boolean accepts() {
        return decision == Choice.ACCEPT;
    }
}
