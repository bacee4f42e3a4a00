package org.wsis.portal.admin.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.account.Grant;
import org.wsis.account.Role;

/** A role to give or to end, with its reason. */
record GrantForm(
        @NotNull @Nullable Role role,
        @Size(max = 100) @Nullable String scope,
        @NotBlank @Size(max = 1000) @Nullable String reason) {
    /** The role as it is held, to end it. */
    Grant held() {
        return new Grant(Objects.requireNonNull(role), scope == null || scope.isBlank() ? null : scope.strip());
    }

    String why() {
        return Objects.requireNonNull(reason).strip();
    }
}
