package org.wsis.prizes.edition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The title of a category as typed. */
record TitleForm(@NotBlank @Size(max = 300) @Nullable String title) {}
