package org.wsis.consultation.request.consent;

import org.jspecify.annotations.Nullable;

/**
 * What a speaker says.
 *
 * @param token of the letter
 * @param reply {@code ACCEPT} or {@code DECLINE}, by the button
 */
record SpeakerConsentForm(@Nullable String token, @Nullable String reply) {
    boolean declines() {
        return "DECLINE".equals(reply);
    }

    boolean accepts() {
        return "ACCEPT".equals(reply);
    }

    @Override
    public String toString() {
        return "an answer";
    }
}
