package org.wsis.consultation.mine;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.web.Typed;

/** What an author says to staff, as typed. */
record WordsForm(@NotBlank @Size(max = 4000) @Nullable String words) {
    static final WordsForm EMPTY = new WordsForm(null);

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
