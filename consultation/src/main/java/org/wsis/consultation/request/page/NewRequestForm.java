package org.wsis.consultation.request.page;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.RequestKind;

/** For what somebody asks. */
record NewRequestForm(@NotNull @Nullable RequestKind kind) {}
