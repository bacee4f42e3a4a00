package org.wsis.portal.admin.organisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an act is done. */
record ReasonForm(@NotBlank @Size(max = 1000) @Nullable String reason) {}
