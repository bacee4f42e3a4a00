package org.wsis.mail;

/** The outgoing mail. */
public interface Letters {
    /** Queues a letter in the running transaction: it is sent if, and only if, that commits. */
    void queue(NewLetter letter);
}
