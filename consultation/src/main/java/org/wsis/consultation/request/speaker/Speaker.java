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
 * @param askedAt when the last letter was written
 * @param letters how many asked them for this answer
 */
public record Speaker(
        UUID id,
        String name,
        String organisation,
        SpeakerRole role,
        Gender gender,
        String email,
        SpeakerAnswer answer,
        @Nullable Instant answeredAt,
        Instant askedAt,
        int letters) {
    /** In place of the name of who left. */
    public static final String NOBODY = "–";
    /** So many letters ask each for one answer. */
    static final int MOST_LETTERS = 5;

    /** Whether everybody may read who it is. */
    public boolean agreed() {
        return answer == SpeakerAnswer.CONSENTED;
    }

    /** How many letters can ask them for one answer. */
    public int most() {
        return MOST_LETTERS;
    }

    /** Whether another letter can ask them, if the request stands. */
    public boolean canBeAsked() {
        return answer == SpeakerAnswer.WAITING && letters < MOST_LETTERS;
    }

    @Override
    public String toString() {
        return "a speaker";
    }
}
