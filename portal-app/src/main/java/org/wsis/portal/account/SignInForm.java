package org.wsis.portal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Its text shows nothing, because it holds a password. */
record SignInForm(
        @NotBlank @Size(max = 254) @Nullable String email,
        @NotBlank @Size(max = 500) @Nullable String password,
        @Nullable String challenge,
        @Nullable String solution) {
    static SignInForm empty() {
        return new SignInForm(null, null, null, null);
    }

    @Override
    public String toString() {
        return "a sign-in";
    }
}
