package org.wsis.stocktaking.report.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/**
 * What a facilitator should change.
 *
 * @param version of the section that was read
 */
record RemarkForm(
        @Nullable @NotBlank @Size(max = 1000) String remark,
        @Carried @Nullable @NotNull Long version) {}
