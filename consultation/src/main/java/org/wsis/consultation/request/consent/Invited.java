package org.wsis.consultation.request.consent;

import java.util.UUID;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.speaker.SpeakerAnswer;
import org.wsis.consultation.request.speaker.SpeakerRole;

/**
 * Somebody whom a request names as a speaker.
 *
 * @param title of the request
 * @param author who sent it
 * @param current whether the request stands and still names the person so
 */
record Invited(
        UUID id,
        RequestId request,
        ConsultationId process,
        String title,
        AccountId author,
        String name,
        String organisation,
        SpeakerRole role,
        SpeakerAnswer answer,
        boolean current) {
    /** Whether the person may agree. */
    public boolean canAgree() {
        return current && answer == SpeakerAnswer.WAITING;
    }

    /** Whether the person may decline; also after they agreed. */
    public boolean canDecline() {
        return answer != SpeakerAnswer.DECLINED;
    }

    @Override
    public String toString() {
        return "a speaker";
    }
}
