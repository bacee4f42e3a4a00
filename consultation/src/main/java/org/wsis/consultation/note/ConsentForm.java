package org.wsis.consultation.note;

import org.jspecify.annotations.Nullable;

/**
 * What a speaker says to a note.
 *
 * @param token of the letter
 * @param reply {@code AGREE} or {@code DECLINE}, by the button
 */
record ConsentForm(@Nullable String token, @Nullable String reply) {
    boolean agrees() {
        return "AGREE".equals(reply);
    }

    boolean declines() {
        return "DECLINE".equals(reply);
    }

    /** Says nothing, because it would go into logs. */
    @Override
    public String toString() {
        return "an answer";
    }
}
