package org.wsis.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outgoing mail. */
public interface Letters {
    /** Queues a letter in the running transaction: it is sent if, and only if, that commits. */
    void queue(NewLetter letter);

    /** The same, but the letter stays for a while; null for none. */
    void queue(NewLetter letter, @Nullable Hold hold);

    /** Takes back, in the running transaction, what is held under this id; false, and nothing is, if a letter of it may have left. */
    boolean takeBack(UUID hold);

    /** The letter as it would be queued, without queueing it. */
    LetterPreview preview(NewLetter letter);
}
