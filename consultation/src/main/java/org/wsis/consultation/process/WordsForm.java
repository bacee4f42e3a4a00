package org.wsis.consultation.process;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a consultation is called in a language, as typed. */
public record WordsForm(
        @Size(max = 200) @Nullable String title,
        @Size(max = 2000) @Nullable String about) {
    /** Nothing typed. */
    public static final WordsForm EMPTY = new WordsForm(null, null);
}
