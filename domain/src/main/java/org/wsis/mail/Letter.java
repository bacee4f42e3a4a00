package org.wsis.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter that this node has claimed and must now hand to the mail server. */
record Letter(
        UUID id,
        long number,
        String messageId,
        String recipient,
        Locale locale,
        String subject,
        String body,
        @Nullable String action,
        @Nullable String path,
        @Nullable String stop,
        @Nullable String stopPath,
        int attempt,
        Instant queuedAt) {}
