package org.wsis.prizes.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.project.ProjectId;
import org.wsis.web.Carried;

/**
 * A decision as ticked and typed.
 *
 * @param projects their ids
 * @param seen the last decision that the page showed
 */
record DecisionForm(
        @Nullable List<@Nullable String> projects,
        @NotNull @Nullable Choice choice,
        @NotBlank @Size(max = 2000) @Nullable String reason,
        @Carried @NotNull @Nullable Long seen) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static DecisionForm empty(long seen) {
        return new DecisionForm(null, null, null, seen);
    }

    /** What is ticked; what is no id is no tick. */
    Set<ProjectId> ticked() {
        return Objects.requireNonNullElse(projects, List.<@Nullable String>of()).stream()
                .filter(Objects::nonNull)
                .filter(id -> ID.matcher(id).matches())
                .map(ProjectId::of)
                .collect(Collectors.toSet());
    }

    /** Whether the project of this id is ticked. */
    public boolean isTicked(String id) {
        return projects != null && projects.contains(id);
    }

    Wish toWish() {
        return new Wish(
                Objects.requireNonNull(choice),
                ticked(),
                Objects.requireNonNull(reason).strip(),
                Objects.requireNonNull(seen));
    }
}
