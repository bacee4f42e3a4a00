package org.wsis.portal.process.line;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/**
 * @param base the revision that the writer saw, 0 if there was none
 */
record TextForm(
        @Carried @Nullable @NotNull @PositiveOrZero Integer base,
        @Nullable @NotBlank @Size(max = 20_000) String body) {}
