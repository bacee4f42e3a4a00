package org.wsis.prizes.submit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Words to the secretariat as typed. */
record WordsForm(@NotBlank @Size(max = 4000) @Nullable String words) {}
