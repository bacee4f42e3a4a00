package org.wsis.portal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An address to send a letter to. */
record EmailForm(@NotBlank @Size(max = 254) @Nullable String email) {
    @Override
    public String toString() {
        return "an address";
    }
}
