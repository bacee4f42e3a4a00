package org.wsis.consultation.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.handling.Handling;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** What staff ask, as typed. */
record AskingForm(
        @NotBlank @Size(max = 4000) @Nullable String words,
        @Carried @NotNull @Nullable Long version) {
    static AskingForm of(Handling handling) {
        return new AskingForm(null, handling.version());
    }

    /** Something is left of the words when what nobody sees is gone. */
    void check(Errors errors) {
        if (Typed.text(words) == null && !errors.hasFieldErrors("words")) {
            errors.rejectValue("words", "NotBlank");
        }
    }

    String toWords() {
        return Objects.requireNonNull(Typed.text(words));
    }
}
