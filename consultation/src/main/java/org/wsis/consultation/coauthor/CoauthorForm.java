package org.wsis.consultation.coauthor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.account.EmailAddress;
import org.wsis.web.Typed;

/** A co-author as typed. */
record CoauthorForm(
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotBlank @Size(max = 254) @Nullable String email,
        @Size(max = 200) @Nullable String organisation) {
    static final CoauthorForm EMPTY = new CoauthorForm(null, null, null);

    /** What constraints on single fields cannot say. */
    void check(Errors errors) {
        if (Typed.line(name) == null && !errors.hasFieldErrors("name")) {
            errors.rejectValue("name", "NotBlank");
        }
        if (!errors.hasFieldErrors("email")
                && EmailAddress.read(Objects.requireNonNull(email)).isEmpty()) {
            errors.rejectValue("email", "consultation.coauthor.email.wrong");
        }
    }

    /** Call it only on a form without errors. */
    NewCoauthor toCoauthor() {
        return new NewCoauthor(
                Objects.requireNonNull(Typed.line(name)),
                EmailAddress.read(Objects.requireNonNull(email)).orElseThrow().value(),
                Typed.line(organisation));
    }

    @Override
    public String toString() {
        return "a co-author";
    }
}
