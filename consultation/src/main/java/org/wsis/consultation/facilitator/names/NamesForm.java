package org.wsis.consultation.facilitator.names;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.facilitator.HandIn;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * The names that a community hands in, as typed.
 *
 * @param chosen ids of candidates
 * @param how the community chose
 * @param version the number of the last names that were seen, 0 if there were none
 */
record NamesForm(
        @Size(max = 100) @Nullable List<UUID> chosen,
        @NotBlank @Size(max = 5000) @Nullable String how,
        @Carried @NotNull @Nullable Integer version) {

    /** What was handed in last. */
    static NamesForm of(@Nullable HandIn last) {
        return last == null
                ? new NamesForm(List.of(), null, 0)
                : new NamesForm(List.copyOf(last.candidates()), last.how(), last.number());
    }

    /** What constraints on single fields cannot say. */
    void check(Errors errors) {
        if (Typed.text(how) == null && !errors.hasFieldErrors("how")) {
            errors.rejectValue("how", "NotBlank");
        }
    }

    /** Without what a browser left out. */
    Set<UUID> names() {
        Set<UUID> names = new LinkedHashSet<>(Optional.ofNullable(chosen).orElse(List.of()));
        names.removeIf(Objects::isNull);
        return names;
    }

    /** Call it only after {@link #check} found nothing. */
    String said() {
        return Objects.requireNonNull(Typed.text(how));
    }
}
