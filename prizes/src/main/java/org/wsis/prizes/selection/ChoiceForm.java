package org.wsis.prizes.selection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.project.ProjectId;
import org.wsis.web.Carried;

/**
 * A decision as chosen and typed.
 *
 * @param seen the last decision that the page showed
 */
record ChoiceForm(
        @NotNull @Nullable UUID project,
        @NotNull @Nullable Choice choice,
        @NotBlank @Size(max = 2000) @Nullable String reason,
        @Carried @NotNull @Nullable Long seen) {
    static ChoiceForm empty(long seen) {
        return new ChoiceForm(null, null, null, seen);
    }

    Wish toWish() {
        return new Wish(
                new ProjectId(Objects.requireNonNull(project)),
                Objects.requireNonNull(choice),
                Objects.requireNonNull(reason).strip(),
                Objects.requireNonNull(seen));
    }
}
