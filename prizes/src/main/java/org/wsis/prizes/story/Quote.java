package org.wsis.prizes.story;

import org.jspecify.annotations.Nullable;

/** What somebody says of the project; a draft may lack the words or the person. */
public record Quote(@Nullable String words, @Nullable String by) {
    boolean isEmpty() {
        return words == null && by == null;
    }
}
