package org.wsis.mail;

import java.time.Instant;
import java.util.UUID;

/** A letter in a list. */
public record LetterLine(
        UUID id, String recipient, String subject, LetterState state, int attempts, Instant queuedAt) {}
