package org.wsis.consultation.committee.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.web.Typed;

/** What ties a member to a request, as typed. */
record ConflictForm(@NotBlank @Size(max = 2000) @Nullable String tie) {
    static final ConflictForm EMPTY = new ConflictForm(null);

    /** Something is left of it when what nobody sees is gone. */
    void check(Errors errors) {
        if (Typed.text(tie) == null && !errors.hasFieldErrors("tie")) {
            errors.rejectValue("tie", "NotBlank");
        }
    }

    String toTie() {
        return Objects.requireNonNull(Typed.text(tie));
    }
}
