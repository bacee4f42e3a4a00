package org.wsis.stocktaking.takeover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a person wants to take an entry over. */
record ReasonForm(@NotBlank @Size(max = 1000) @Nullable String reason) {}
