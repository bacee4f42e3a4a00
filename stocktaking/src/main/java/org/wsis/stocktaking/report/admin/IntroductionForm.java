package org.wsis.stocktaking.report.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/**
 * The introduction of a report.
 *
 * @param version of the report that the writer saw
 */
record IntroductionForm(
        @Nullable @Size(max = 50_000) String body,
        @Carried @Nullable @NotNull Long version) {
    /** What was written, perhaps nothing. */
    String text() {
        return Objects.requireNonNullElse(body, "").strip().replace("\u0000", "");
    }
}
