package org.wsis.prizes.vote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a wish to vote. */
public sealed interface Voted {
    /** The choice is in the database: now, or since an earlier time if the same was sent again. */
    record Saved(int category, byte[] commitment, Instant at) implements Voted {}

    /** Another choice was saved in the category before, and is final. */
    record Kept(int category) implements Voted {}

    /** The vote was not open. */
    record Closed(
            Instant at, @Nullable Instant opensAt, @Nullable Instant closesAt) implements Voted {}

    /** The project does not stand for the vote any more. */
    record Withdrawn(int category) implements Voted {}

    /** The voter has to pass a check first; nothing was saved. */
    record Held(int category) implements Voted {}

    /** There is no such nominee in this edition. */
    record Unknown() implements Voted {}
}
