package org.wsis.prizes.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.project.Content;
import org.wsis.prizes.project.OwnProject;
import org.wsis.prizes.submit.ProjectForm;
import org.wsis.web.Carried;

/**
 * An amendment as typed.
 *
 * @param reason who handed the project in reads it
 * @param version of the project that was seen
 */
record AmendmentForm(
        @Valid @Nullable ProjectForm project,
        @NotBlank @Size(max = 2000) @Nullable String reason,
        @Carried @NotNull @Nullable Long version) {
    /** A browser may leave everything out. */
    AmendmentForm {
        project = Objects.requireNonNullElseGet(project, () -> ProjectForm.of(Content.NONE));
    }

    static AmendmentForm of(OwnProject project) {
        return new AmendmentForm(ProjectForm.of(project.content()), null, project.version());
    }

    Content toContent() {
        return Objects.requireNonNull(project).toContent();
    }
}
