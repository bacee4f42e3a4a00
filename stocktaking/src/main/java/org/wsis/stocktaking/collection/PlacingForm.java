package org.wsis.stocktaking.collection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where an entry is to stand, as typed. */
record PlacingForm(
        @Nullable Set<String> collections,

        @NotBlank @Size(max = 1000) @Nullable String reason) {

    Set<String> wanted() {
        return new TreeSet<>(Objects.requireNonNullElse(collections, Set.of()));
    }
}
