package org.wsis.consultation.verdict;

import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountView;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.request.SentRequest;

/**
 * The request that a page of staff is about.
 *
 * @param author who asked, or null if the account is gone
 */
public record RequestSubject(
        ConsultationView consultation,
        SentRequest request,
        @Nullable AccountView author) {
    /** Its page for staff. */
    public String here() {
        return "/admin" + consultation.path() + "/committee/requests/" + request.id();
    }
}
