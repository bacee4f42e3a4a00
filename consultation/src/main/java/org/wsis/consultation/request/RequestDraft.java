package org.wsis.consultation.request;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.request.speaker.Named;

/**
 * What somebody types about a request, finished or not. It stays when it is sent, to be changed and sent again.
 *
 * @param number under which it was sent, or null
 * @param version to give back with a change, so that a lost race is noticed
 * @param speakers of a workshop
 */
public record RequestDraft(
        RequestId id,
        ConsultationId process,
        AccountId person,
        RequestKind kind,
        @Nullable Integer number,
        long version,
        Instant changedAt,
        RequestDetails details,
        List<Named> speakers) {
    /** Copies the list. */
    public RequestDraft {
        speakers = List.copyOf(speakers);
    }

    @Override
    public String toString() {
        return "request " + id;
    }
}
