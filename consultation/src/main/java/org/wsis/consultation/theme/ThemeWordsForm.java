package org.wsis.consultation.theme;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A theme in one language, as typed. */
record ThemeWordsForm(
        @Size(max = 200) @Nullable String title,
        @Size(max = 2000) @Nullable String about) {
    static final ThemeWordsForm EMPTY = new ThemeWordsForm(null, null);
}
