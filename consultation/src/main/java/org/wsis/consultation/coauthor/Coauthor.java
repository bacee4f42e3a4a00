package org.wsis.consultation.coauthor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;

/**
 * Somebody who was named as a co-author. The address is for its author and the letters only.
 *
 * @param author whose contribution it is
 * @param email as accounts keep addresses
 * @param organisation as its author wrote it, or null
 * @param letters how many they got
 * @param expired whether the link of the last letter is too old to agree by
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
        boolean expired,
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

    @Override
    public String toString() {
        return "a co-author";
    }
}
