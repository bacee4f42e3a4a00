package org.wsis.portal.account.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a person is in the organisation. */
record FunctionForm(@NotBlank @Size(max = 200) @Nullable String function) {}
