package org.wsis.consultation.removal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.web.Typed;

/** Why a consultation is removed. */
record RemovalForm(@NotBlank @Size(max = 1000) @Nullable String reason) {
    void check(Errors errors) {
        if (Typed.text(reason) == null && !errors.hasFieldErrors("reason")) {
            errors.rejectValue("reason", "NotBlank");
        }
    }
}
