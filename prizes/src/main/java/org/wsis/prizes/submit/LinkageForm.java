package org.wsis.prizes.submit;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How a project serves a goal, as typed. */
public record LinkageForm(@Size(max = 20_000) @Nullable String words) {}
