package org.wsis.portal.process.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/**
 * @param base the version that was in force when the form was opened
 */
record PublicationForm(
        @Carried @Nullable @NotNull Integer base,
        @Nullable @NotBlank @Size(max = 1_000) String note) {}
