package org.wsis.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a letter that could not be sent is tried again: within about two days, after growing pauses. */
final class Retries {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    /** How often a letter is tried before it is given up. */
    static final int ATTEMPTS = PAUSES.size() + 1;

    private Retries() {}

    /** The pause after a failed attempt (the first is 1); empty after the last. */
    static Optional<Duration> pauseAfter(int attempt) {
        return attempt < ATTEMPTS ? Optional.of(PAUSES.get(attempt - 1)) : Optional.empty();
    }
}
