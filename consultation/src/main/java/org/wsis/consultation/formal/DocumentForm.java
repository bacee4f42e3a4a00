package org.wsis.consultation.formal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import org.wsis.reference.Language;
import org.wsis.web.Typed;

/** A document that is added to a formal input. */
record DocumentForm(
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotNull @Nullable Language written,
        @Nullable MultipartFile file) {
    static final DocumentForm EMPTY = new DocumentForm(null, null, null);

    /** What constraints on single fields cannot say. */
    void check(Errors errors) {
        if (Typed.line(name) == null && !errors.hasFieldErrors("name")) {
            errors.rejectValue("name", "NotBlank");
        }
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "consultation.answer.file.none");
        }
    }

    String toTitle() {
        return Objects.requireNonNull(Typed.line(name));
    }

    Language toLanguage() {
        return Objects.requireNonNull(written);
    }
}
