package org.wsis.stocktaking.content;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What came of it and with whom: the fifth step of the form. */
@Embeddable
public record Outcome(
        @Nullable String results,
        @Nullable String challenges,
        @Nullable String replicability,
        @Nullable String sustainability,
        @Nullable String partnerships,
        @Nullable String wsisValues)
        implements StepContent {
    /** Nothing written yet. */
    public static final Outcome NONE = new Outcome(null, null, null, null, null, null);
}
