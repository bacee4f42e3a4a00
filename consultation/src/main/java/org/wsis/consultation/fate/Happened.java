package org.wsis.consultation.fate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.consultation.question.Wording;

/**
 * Something that staff did with a contribution, to be written down for good.
 *
 * @param theme that it is about, or null
 * @param other the contribution with which it became one, or null
 * @param words for everybody, or null
 */
public record Happened(
        UUID contribution,
        FateKind kind,
        Instant at,
        AccountId by,
        @Nullable UUID theme,
        @Nullable UUID other,
        @Nullable Wording words) {
    /** What needs no more words. */
    public Happened(UUID contribution, FateKind kind, Instant at, AccountId by) {
        this(contribution, kind, at, by, null, null, null);
    }

    /** The same with a theme. */
    public Happened in(UUID which) {
        return new Happened(contribution, kind, at, by, which, other, words);
    }

    /** The same with another contribution. */
    public Happened with(UUID which) {
        return new Happened(contribution, kind, at, by, theme, which, words);
    }

    /** The same with words. */
    public Happened saying(Wording said) {
        return new Happened(contribution, kind, at, by, theme, other, said);
    }
}
