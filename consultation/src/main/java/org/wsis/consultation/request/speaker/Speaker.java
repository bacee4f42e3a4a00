package org.wsis.consultation.request.speaker;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.facilitator.Gender;

/**
 * A speaker of a request as it was sent. Everybody reads name, organisation and role, of those only who agreed; the rest is for the
 * author and for staff. Of who left, a dash is all that there is.
 *
 * @param gender as the person says it
 * @param email for letters
 * @param answeredAt or null
 */
public record Speaker(
        UUID id,
        String name,
        String organisation,
        SpeakerRole role,
        Gender gender,
        String email,
        SpeakerAnswer answer,
        @Nullable Instant answeredAt) {
    /** In place of the name of who left. */
    public static final String NOBODY = "–";

    /** Whether everybody may read who it is. */
    public boolean agreed() {
        return answer == SpeakerAnswer.CONSENTED;
    }

    @Override
    public String toString() {
        return "a speaker";
    }
}
