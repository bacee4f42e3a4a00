package org.wsis.portal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.reference.StakeholderType;

/** A sign-up; its text shows nothing, because it holds a password. */
record RegisterForm(
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotBlank @Size(max = 254) @Nullable String email,
        @NotBlank @Size(max = 500) @Nullable String password,
        @NotBlank @Size(max = 2) @Nullable String country,
        @Size(max = 300) @Nullable String organisation,
        @Nullable StakeholderType stakeholderType,
        @Nullable String challenge,
        @Nullable String solution) {
    static RegisterForm empty() {
        return new RegisterForm(null, null, null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "a sign-up";
    }
}
