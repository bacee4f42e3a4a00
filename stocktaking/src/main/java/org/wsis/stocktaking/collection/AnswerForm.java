package org.wsis.stocktaking.collection;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An answer as typed. */
record AnswerForm(@Size(max = 2000) @Nullable String value) {
    static final AnswerForm EMPTY = new AnswerForm(null);
}
