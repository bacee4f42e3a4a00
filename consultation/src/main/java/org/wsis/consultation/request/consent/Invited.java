package org.wsis.consultation.request.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.speaker.SpeakerAnswer;
import org.wsis.consultation.request.speaker.SpeakerRole;

/**
 * Somebody whom a request names as a speaker, or named before they left.
 *
 * @param title of the request
 * @param author who sent it
 * @param name or null, like the organisation, if they left
 * @param askedAt when the letter with the link was written
 * @param current whether the request stands and still names the person so
 */
record Invited(
        UUID id,
        RequestId request,
        ConsultationId process,
        String title,
        AccountId author,
        @Nullable String name,
        @Nullable String organisation,
        SpeakerRole role,
        SpeakerAnswer answer,
        Instant askedAt,
        boolean current) {
    /** Whether the person may agree, as long as the link holds. */
    public boolean canAgree() {
        return current && answer == SpeakerAnswer.WAITING;
    }

    /** Whether the person may decline; also after they agreed. */
    public boolean canDecline() {
        return !answer.left();
    }

    @Override
    public String toString() {
        return "a speaker";
    }
}
