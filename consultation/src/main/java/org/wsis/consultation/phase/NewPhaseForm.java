package org.wsis.consultation.phase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** A further phase as typed. */
record NewPhaseForm(
        @NotBlank @Size(max = 200) @Nullable String title,

        @NotBlank
        @Pattern(regexp = "(?!new$)[a-z][a-z0-9-]{0,39}|\\s*", message = "{consultation.phase.key.wrong}")
        @Nullable
        String key,

        @Min(1) @Max(99) @Nullable Integer number,
        @NotNull @Nullable PhaseKind kind,
        @Nullable PhaseParty contribute,
        @Nullable PhaseParty request,
        @Nullable PhaseParty attend,
        @Nullable PhaseParty handIn,
        @Nullable LateRule late,
        @Carried @NotNull @Nullable Long version)
        implements RightsFields {
    static NewPhaseForm empty() {
        return new NewPhaseForm(null, null, null, null, null, null, null, null, LateRule.REFUSED, 0L);
    }

    /** What constraints on single fields cannot say. */
    void check(Errors errors) {
        if (Typed.line(title) == null && !errors.hasFieldErrors("title")) {
            errors.rejectValue("title", "NotBlank");
        }
    }
}
