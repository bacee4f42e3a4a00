package org.wsis.forum.edition.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A new edition as typed.
 *
 * @param like the year of the edition that it begins like, or null
 */
record OpeningForm(
        @NotNull @Min(2006) @Max(2999) @Nullable Integer year,
        @Nullable Integer like,
        @Nullable List<@Valid WordsForm> words) {
    OpeningForm {
        words = WordsForm.complete(words);
    }

    void check(Errors errors) {
        WordsForm.check(Objects.requireNonNull(words), errors);
    }
}
