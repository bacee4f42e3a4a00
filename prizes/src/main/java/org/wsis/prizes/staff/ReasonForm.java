package org.wsis.prizes.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why staff exclude a project, as typed; who handed it in reads it. */
record ReasonForm(@NotBlank @Size(max = 2000) @Nullable String reason) {}
