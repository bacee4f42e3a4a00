package org.wsis.consultation.question.admin;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an item says in one language, as typed. */
record WordingForm(
        @Size(max = 500) @Nullable String title,
        @Size(max = 2000) @Nullable String help) {
    static final WordingForm EMPTY = new WordingForm(null, null);
}
