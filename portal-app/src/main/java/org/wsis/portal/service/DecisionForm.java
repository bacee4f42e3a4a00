package org.wsis.portal.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/** What staff decide about a problem, as typed. */
record DecisionForm(
        @Carried @NotNull @Nullable Long version,
        @NotBlank @Size(max = 5000) @Nullable String text,
        boolean byLetter) {}
