package org.wsis.forum.registration.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The code of a badge, as scanned or typed. */
record CheckinForm(@NotBlank @Size(max = 100) @Nullable String code) {}
