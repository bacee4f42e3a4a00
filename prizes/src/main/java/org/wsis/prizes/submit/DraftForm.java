package org.wsis.prizes.submit;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.project.Content;
import org.wsis.web.Carried;

/**
 * A draft as typed.
 *
 * @param version of the draft that was seen, or null if it was none yet
 */
record DraftForm(
        @Valid @Nullable ProjectForm project,
        @Carried @Nullable Long version) {
    /** A browser may leave everything out. */
    DraftForm {
        project = Objects.requireNonNullElseGet(project, () -> ProjectForm.of(Content.NONE));
    }

    Content toContent() {
        return Objects.requireNonNull(project).toContent();
    }
}
