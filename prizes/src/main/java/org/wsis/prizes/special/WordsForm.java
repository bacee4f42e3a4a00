package org.wsis.prizes.special;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The words of a prize in a language, as typed. */
record WordsForm(
        @NotBlank @Size(max = 200) @Nullable String name,
        @Size(max = 2000) @Nullable String about) {}
