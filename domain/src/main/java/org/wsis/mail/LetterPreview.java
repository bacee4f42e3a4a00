package org.wsis.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as its recipient will read it.
 *
 * @param action the words of the button, or null
 */
public record LetterPreview(
        String subject, List<String> paragraphs, @Nullable String action) {
    /** Copies the list. */
    public LetterPreview {
        paragraphs = List.copyOf(paragraphs);
    }
}
