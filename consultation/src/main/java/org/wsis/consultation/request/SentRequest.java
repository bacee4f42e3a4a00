package org.wsis.consultation.request;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ContributionId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.request.speaker.Panel;
import org.wsis.consultation.request.speaker.Speaker;
import org.wsis.organisation.OrganisationId;

/**
 * A request as it was sent last. Who may read it is asked before: everybody reads less of it.
 *
 * @param version counted up whenever it is sent or withdrawn: who says it says which sending they read
 * @param number counted in its consultation
 * @param person who sent it; their account may be gone
 * @param organisation for which it was sent, or null
 * @param confidential whether its contribution is shown on no public page
 * @param late whether its contribution came after the deadline
 * @param language in which its contribution is written, two letters
 * @param title the one of its details, which is never missing
 * @param withdrawnAt or null
 */
public record SentRequest(
        RequestId id,
        ConsultationId process,
        ContributionId contribution,
        long version,
        int number,
        RequestKind kind,
        AccountId person,
        @Nullable OrganisationId organisation,
        boolean confidential,
        boolean late,
        String language,
        String title,
        RequestDetails details,
        List<Speaker> speakers,
        Instant sentAt,
        @Nullable Instant withdrawnAt) {
    /** Copies the list. */
    public SentRequest {
        speakers = List.copyOf(speakers);
    }

    /** How balanced its speakers are. */
    public Panel panel() {
        return Panel.ofSent(speakers);
    }

    /** Whether it counts. */
    public boolean stands() {
        return withdrawnAt == null;
    }

    SentRequest with(List<Speaker> named) {
        return new SentRequest(
                id,
                process,
                contribution,
                version,
                number,
                kind,
                person,
                organisation,
                confidential,
                late,
                language,
                title,
                details,
                named,
                sentAt,
                withdrawnAt);
    }

    @Override
    public String toString() {
        return "request " + id;
    }
}
