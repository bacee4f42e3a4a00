package org.wsis.consultation.request.speaker;

import org.jspecify.annotations.Nullable;
import org.wsis.consultation.facilitator.Gender;

/**
 * A speaker as the author of a request names them; in a draft anything may be missing.
 *
 * @param gender as the person says it
 * @param email for the letter that asks them
 */
public record Named(
        @Nullable String name,
        @Nullable String organisation,
        @Nullable SpeakerRole role,
        @Nullable Gender gender,
        @Nullable String email) {
    @Override
    public String toString() {
        return "a speaker";
    }
}
