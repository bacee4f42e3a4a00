package org.wsis.stocktaking.report.admin;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines whose facilitators are asked. */
record SectionsForm(@Nullable @NotEmpty List<String> lines) {
    List<String> chosen() {
        return Objects.requireNonNullElse(lines, List.<String>of()).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
