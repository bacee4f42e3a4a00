package org.wsis.prizes.project;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's project in a list. */
public record OwnLine(
        UUID id,
        int edition,
        @Nullable Long number,
        @Nullable String title,
        State state,
        Instant changedAt) {
    /** The same, without what the experts chose. */
    OwnLine undecided() {
        return new OwnLine(id, edition, number, title, state.undecided(), changedAt);
    }
}
