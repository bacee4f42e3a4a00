package org.wsis.stocktaking.entry;

import java.time.Instant;

/** What became of saving a step. */
public sealed interface Saved {
    /** It is in the draft. */
    record Done(Instant at) implements Saved {}

    /** Nothing was saved: the entry is with the moderators or decided. */
    record Closed(State state) implements Saved {}

    /** Nothing was saved: this person has as many drafts as one may have. */
    record TooManyDrafts(int most) implements Saved {}

    /** Nothing was saved: there is no such entry of this person. */
    record NotYours() implements Saved {}
}
