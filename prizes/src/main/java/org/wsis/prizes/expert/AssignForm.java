package org.wsis.prizes.expert;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How projects are spread, as typed.
 *
 * @param category null for all
 * @param each how many experts read each project
 */
record AssignForm(
        @Nullable Integer category,
        @NotNull @Min(1) @Max(20) @Nullable Integer each) {}
