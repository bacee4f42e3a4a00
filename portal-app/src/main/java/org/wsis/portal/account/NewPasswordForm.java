package org.wsis.portal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A new password; its text shows nothing.
 *
 * @param token of the letter's link, while a forgotten password is replaced
 * @param old while a known password is changed
 */
record NewPasswordForm(
        @Nullable String token,
        @Size(max = 500) @Nullable String old,
        @NotBlank @Size(max = 500) @Nullable String password) {
    @Override
    public String toString() {
        return "a new password";
    }
}
