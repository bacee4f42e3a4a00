package org.wsis.prizes.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody says in a discussion, as typed. */
record PostForm(@NotBlank @Size(max = 4000) @Nullable String words) {}
