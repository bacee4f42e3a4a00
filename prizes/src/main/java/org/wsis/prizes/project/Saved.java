package org.wsis.prizes.project;

import java.time.Instant;

/** What became of saving a draft. */
public sealed interface Saved {
    /** It is saved. */
    record Done(Instant at, long version) implements Saved {}

    /** Nothing changed: it was saved elsewhere meanwhile, and says something else there. */
    record Overtaken(long version) implements Saved {}

    /** Nothing changed: it is handed in or withdrawn. */
    record Closed(State state) implements Saved {}

    /** Nothing changed: the person has too many drafts already. */
    record TooManyDrafts(int most) implements Saved {}

    /** There is no such project of this person, or no such contest. */
    record NotYours() implements Saved {}
}
