package org.wsis.stocktaking.report.section;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/**
 * What a facilitator writes, in Markdown.
 *
 * @param version of the section that the writer saw
 */
record SectionForm(
        @Nullable @NotBlank @Size(max = 20_000) String body,
        @Carried @Nullable @NotNull Long version) {
    String text() {
        return Objects.requireNonNullElse(body, "").strip().replace("\u0000", "");
    }
}
