package org.wsis.prizes.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What ties an expert to a project, as typed. */
record ConflictForm(@NotBlank @Size(max = 2000) @Nullable String tie) {}
