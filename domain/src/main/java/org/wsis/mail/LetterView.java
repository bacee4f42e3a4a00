package org.wsis.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter and its fate.
 *
 * @param path where its button leads, from the portal's root
 * @param stopPath where the link leads that stops such letters
 * @param lastError why the last attempt failed: a message key {@code mail.error.*}, or the mail server's own words
 * @param dueAt when it is tried next
 */
public record LetterView(
        UUID id,
        String recipient,
        Locale locale,
        String kind,
        String subject,
        List<String> paragraphs,
        @Nullable String action,
        @Nullable String path,
        @Nullable String stop,
        @Nullable String stopPath,
        LetterState state,
        int attempts,
        @Nullable String lastError,
        Instant queuedAt,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt) {

    /** The letter without what is secret in its links: who reads it cannot use it. */
    public LetterView withoutSecrets() {
        return new LetterView(
                id,
                recipient,
                locale,
                kind,
                subject,
                paragraphs,
                action,
                hidden(path),
                stop,
                hidden(stopPath),
                state,
                attempts,
                lastError,
                queuedAt,
                dueAt,
                sentAt);
    }

    private static @Nullable String hidden(@Nullable String path) {
        return path == null ? null : path.replaceAll("=[^&#]*", "=…");
    }
}
