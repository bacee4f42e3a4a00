package org.wsis.mail;

/** What became of a letter. Its words are the messages {@code mail.state.<name>}. */
public enum LetterState {
    /** Waits to be sent. */
    QUEUED,
    /** A node is handing it to the mail server. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** An attempt failed; there will be another. */
    FAILED,
    /** No further attempt is made until staff ask for one. */
    GIVEN_UP,
    /** Kept in the portal's own mailbox because no mail server is set: it never leaves the machine. */
    KEPT
}
