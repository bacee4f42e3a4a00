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
        LetterState state,
        int attempts,
        @Nullable String lastError,
        Instant queuedAt,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt) {

    /** The letter without what is secret in its link: who reads it cannot use it. */
    public LetterView withoutSecrets() {
        String shown = path == null ? null : path.replaceAll("=[^&#]*", "=…");
        return new LetterView(
                id,
                recipient,
                locale,
                kind,
                subject,
                paragraphs,
                action,
                shown,
                state,
                attempts,
                lastError,
                queuedAt,
                dueAt,
                sentAt);
    }
}
