package org.wsis.stocktaking.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The address of a colleague. */
record InviteForm(@NotBlank @Size(max = 254) @Nullable String email) {
    @Override
    public String toString() {
        return "an address";
    }
}
