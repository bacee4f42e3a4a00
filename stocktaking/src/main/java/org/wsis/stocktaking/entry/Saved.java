package org.wsis.stocktaking.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.content.Content;

/** What became of saving a step. */
public sealed interface Saved {
    /**
     * It is in the draft.
     *
     * @param version of the step from now on, see {@link org.wsis.stocktaking.content.StepVersion}
     */
    record Done(Instant at, String version) implements Saved {}

    /**
     * Nothing was saved: somebody saved the step since the person saw it, and said something else.
     *
     * @param saved what the entry says now
     * @param by the name of who last wrote in it, or null if that is not known
     */
    record Overtaken(Content saved, @Nullable String by, Instant at) implements Saved {}

    /** Nothing was saved: the entry is with the moderators or decided. */
    record Closed(State state) implements Saved {}

    /** Nothing was saved: this person has as many drafts as one may have. */
    record TooManyDrafts(int most) implements Saved {}

    /** Nothing was saved: there is no such entry of this person. */
    record NotYours() implements Saved {}
}
