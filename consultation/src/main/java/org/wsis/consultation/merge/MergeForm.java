package org.wsis.consultation.merge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A proposal as typed.
 *
 * @param other the number of the contribution that becomes a part
 * @param version of the handling that was seen
 */
record MergeForm(
        @NotNull @Min(1) @Max(999_999) @Nullable Integer other,
        @NotBlank @Size(max = 2000) @Nullable String words,
        @Carried @NotNull @Nullable Long version) {
    static final MergeForm EMPTY = new MergeForm(null, null, null);

    /** Something is left of the words when what nobody sees is gone. */
    void check(Errors errors) {
        if (Typed.text(words) == null && !errors.hasFieldErrors("words")) {
            errors.rejectValue("words", "NotBlank");
        }
    }

    int toOther() {
        return Objects.requireNonNull(other);
    }

    String toWords() {
        return Objects.requireNonNull(Typed.text(words));
    }
}
