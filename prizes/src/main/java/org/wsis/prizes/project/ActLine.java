package org.wsis.prizes.project;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act in the history of a project.
 *
 * @param by the person's name; null for who is gone or has no account
 * @param changes what an amendment changed
 */
record ActLine(
        ActKind act,
        Instant at,
        @Nullable String by,
        @Nullable String words,
        List<Change> changes) {
    /** What an owner objects is told to the secretariat. */
    ActLine forSubmitter() {
        return act == ActKind.OBJECTED ? new ActLine(act, at, by, null, changes) : this;
    }

    /** A field before and after. */
    record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
