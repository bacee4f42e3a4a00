package org.wsis.consultation.question;

import org.jspecify.annotations.Nullable;

/**
 * A text as a reader sees it.
 *
 * @param language its language if it is not the reader's, because nobody has translated it, else null
 * @param languageName what that language calls itself, or null
 */
public record Shown(
        String text, @Nullable String language, @Nullable String languageName) {}
