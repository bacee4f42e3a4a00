package org.wsis.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a letter, plain text. A paragraph may hold line breaks.
 *
 * @param action the words of the button, null together with {@code link}
 * @param link the full address that the button opens
 * @param stop the words of the link that stops such letters, null together with {@code stopLink}
 * @param stopLink the full address of it
 * @param portal the full address of the portal
 */
public record LetterText(
        Locale locale,
        String subject,
        List<String> paragraphs,
        @Nullable String action,
        @Nullable String link,
        @Nullable String stop,
        @Nullable String stopLink,
        String portal) {}
