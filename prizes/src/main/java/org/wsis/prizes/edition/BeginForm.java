package org.wsis.prizes.edition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A new edition as typed: its year, and the one whose rules and titles it begins with. */
record BeginForm(
        @NotNull @Min(2012) @Max(2099) @Nullable Integer year,
        @NotNull @Nullable Integer like) {}
