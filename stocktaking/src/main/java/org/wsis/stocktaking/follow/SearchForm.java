package org.wsis.stocktaking.follow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/**
 * A search to follow, as typed.
 *
 * @param query the explorer's parameters; what makes no sense in them is left out
 */
record SearchForm(
        @Carried @Size(max = 8000) @Nullable String query,

        @NotBlank @Size(max = 100) @Nullable String name,

        @NotNull @Nullable Frequency frequency) {}
