package org.wsis.consultation.verdict.told;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.verdict.Outcome;
import org.wsis.consultation.verdict.Verdict;

/**
 * A request with what its author knows of the decision about it.
 *
 * @param now what they know of what they sent last; null before a letter has left
 * @param earlier what they were told of what they had sent before, the first one first
 * @param session the draft session in which it is reflected, or null
 */
public record ToldRequest(
        SentRequest request,
        @Nullable Told now,
        List<Told> earlier,
        @Nullable DraftSession session) {
    /** Copies the list. */
    public ToldRequest {
        earlier = List.copyOf(earlier);
    }

    /**
     * A decision of which the letter has left.
     *
     * @param words the reason that the letter gave
     * @param at when the letter left
     */
    public record Told(Outcome outcome, String words, Instant at) {
        static Told of(Verdict verdict) {
            return new Told(verdict.outcome(), verdict.letterWords(), Objects.requireNonNull(verdict.releasedAt()));
        }
    }

    /** A session to be of a Forum. */
    public record DraftSession(int edition, int number) {
        /** Its page for staff. */
        public String path() {
            return "/admin/forum/" + edition + "/sessions/" + number;
        }
    }
}
