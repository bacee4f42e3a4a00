package org.wsis.stocktaking.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody says. */
record WordsForm(@NotBlank @Size(max = 3000) @Nullable String words) {
    static final WordsForm EMPTY = new WordsForm(null);
}
