package org.wsis.consultation.verdict.told;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.verdict.Outcome;

/**
 * A request with what its author knows of the decision about it.
 *
 * @param outcome null before a letter has left
 * @param words the reason that the letter gave, or null
 * @param at when the letter left, or null
 * @param session the draft session in which it is reflected, or null
 */
public record ToldRequest(
        SentRequest request,
        @Nullable Outcome outcome,
        @Nullable String words,
        @Nullable Instant at,
        @Nullable DraftSession session) {
    /** A session to be of a Forum. */
    public record DraftSession(int edition, int number) {
        /** Its page for staff. */
        public String path() {
            return "/admin/forum/" + edition + "/sessions/" + number;
        }
    }
}
