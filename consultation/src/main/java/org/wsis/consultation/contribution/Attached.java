package org.wsis.consultation.contribution;

/** What became of a file. */
sealed interface Attached {
    /** It is the answer now. */
    record Done() implements Attached {}

    /** Nothing changed; the reason is a message key. */
    record Refused(String reason) implements Attached {}

    /** No such question is asked. */
    record NotAsked() implements Attached {}
}
