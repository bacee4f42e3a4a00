package org.wsis.forum.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * The wish to release, as typed.
 *
 * @param seen the checksum of what the page showed
 */
record ReleaseForm(
        @NotBlank @Size(max = 100) @Nullable String name,
        @Carried @NotNull @Size(max = 64) @Nullable String seen) {
    /** Something is left of the name when what nobody sees is gone. */
    void check(Errors errors) {
        if (Typed.line(name) == null && !errors.hasFieldErrors("name")) {
            errors.rejectValue("name", "NotBlank");
        }
    }

    String toName() {
        return Objects.requireNonNull(Typed.line(name));
    }
}
