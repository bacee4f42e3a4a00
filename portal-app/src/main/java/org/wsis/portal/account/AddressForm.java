package org.wsis.portal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A move to another address, with the password as proof; its text shows nothing. */
record AddressForm(
        @NotBlank @Size(max = 254) @Nullable String email,
        @Size(max = 500) @Nullable String password) {
    @Override
    public String toString() {
        return "a move to another address";
    }
}
