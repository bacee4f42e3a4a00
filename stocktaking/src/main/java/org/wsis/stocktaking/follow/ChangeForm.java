package org.wsis.stocktaking.follow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A saved search as its owner changes it. */
record ChangeForm(
        @NotBlank @Size(max = 100) @Nullable String name,

        @NotNull @Nullable Frequency frequency) {}
