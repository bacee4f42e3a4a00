package org.wsis.portal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A code of an authenticator app, or a recovery code. */
record CodeForm(@NotBlank @Size(max = 40) @Nullable String code) {
    @Override
    public String toString() {
        return "a code";
    }
}
