package org.wsis.consultation.handling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.question.Wording;
import org.wsis.moderation.ReasonCode;

/**
 * What staff have done with a contribution so far.
 *
 * @param version to give back with an act, so that a lost race is noticed
 * @param assignee who has taken it, or null
 * @param readAt when somebody read it, or null
 * @param hidden why it is hidden, or null
 * @param hiddenWords the same in words for its author, or null
 * @param fate or null
 * @param fateWords or null
 * @param merged whether it is a part of another now
 */
public record Handling(
        long version,
        @Nullable AccountId assignee,
        @Nullable Instant readAt,
        @Nullable ReasonCode hidden,
        @Nullable String hiddenWords,
        @Nullable Fate fate,
        @Nullable Wording fateWords,
        boolean merged) {
    /** Nobody has done anything. */
    static final Handling NONE = new Handling(0, null, null, null, null, null, null, false);
}
