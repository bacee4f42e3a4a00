package org.wsis.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the outgoing mail. */
public interface Outbox {
    /**
     * Letters, the latest first.
     *
     * @param state only these, or null for all
     * @param recipient only to addresses that contain this, or empty for all
     * @param page from 1
     */
    List<LetterLine> letters(@Nullable LetterState state, String recipient, int page, int size);

    /** How many {@link #letters} there are. */
    long count(@Nullable LetterState state, String recipient);

    /** The letter with the secrets of its link, unless it was sent. */
    Optional<LetterView> find(UUID id);

    /** Queues a letter again that was given up; false if it was not. */
    boolean retry(UUID id);
}
