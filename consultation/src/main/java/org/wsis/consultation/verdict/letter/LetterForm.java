package org.wsis.consultation.verdict.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.verdict.Verdict;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** What a letter gives as reason, as typed. */
record LetterForm(
        @NotBlank @Size(max = 4000) @Nullable String words,
        @Carried @NotNull @Nullable Long version) {
    static LetterForm of(Verdict verdict) {
        return new LetterForm(verdict.letterWords(), verdict.letterVersion());
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
