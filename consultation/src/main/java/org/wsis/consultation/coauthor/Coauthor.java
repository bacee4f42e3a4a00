package org.wsis.consultation.coauthor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.link.LinkLife;

/**
 * Somebody who was named as a co-author. The address is for its author and the letters only.
 *
 * @param author whose contribution it is
 * @param email as accounts keep addresses
 * @param organisation as its author wrote it, or null
 * @param letters how many they got
 * @param askedAt when the last one was written, or null before the first
 * @param removed whether the author took the name away again
 */
public record Coauthor(
        UUID id,
        ConsultationId process,
        AccountId author,
        String name,
        String email,
        @Nullable String organisation,
        Instant namedAt,
        CoauthorAnswer answer,
        int letters,
        @Nullable Instant askedAt,
        boolean removed) {
    /** Whether they can agree now. */
    public boolean canAgree() {
        return !removed && answer == CoauthorAnswer.WAITING && letters > 0;
    }

    /** Whether they can say that they are none. */
    public boolean canDecline() {
        return answer != CoauthorAnswer.DECLINED && letters > 0;
    }

    /** Whether they see the contribution among their own: they were asked and did not decline. */
    public boolean isAsked() {
        return !removed && canDecline();
    }

    /** Whether the author can have another letter written. */
    public boolean canBeAsked() {
        return !removed && answer == CoauthorAnswer.WAITING && letters < CoauthorRules.MOST_LETTERS;
    }

    /** When the link of the last letter ended, or null while it holds and before the first. */
    public @Nullable Instant ended(LinkLife.Term term, Instant now) {
        return askedAt == null ? null : term.ended(askedAt, now);
    }

    @Override
    public String toString() {
        return "a co-author";
    }
}
