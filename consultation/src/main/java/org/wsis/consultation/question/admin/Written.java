package org.wsis.consultation.question.admin;

/** What became of writing an item. */
sealed interface Written {
    /** It stands in the draft. */
    record Done() implements Written {}

    /** Somebody changed the draft since it was seen; nothing changed. */
    record Overtaken(long revision) implements Written {}

    /** There are as many as there can be; nothing changed. */
    record TooMany() implements Written {}

    /** What it belongs to is not there, or not any more. */
    record Gone() implements Written {}
}
