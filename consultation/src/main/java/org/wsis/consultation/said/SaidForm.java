package org.wsis.consultation.said;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is said in one language, as typed. */
public record SaidForm(@Size(max = 2000) @Nullable String text) {
    static final SaidForm EMPTY = new SaidForm(null);
}
