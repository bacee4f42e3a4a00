package org.wsis.consultation.decision;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.wsis.web.Carried;

/** A button: the version of the handling that was seen is all that it sends. */
record SeenForm(@Carried @NotNull @Nullable Long version) {}
