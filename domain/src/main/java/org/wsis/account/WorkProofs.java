package org.wsis.account;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Proofs of work that forms carry to keep programs away. Who has no script waits instead. */
public interface WorkProofs {
    /** A new challenge, as a form carries it. */
    String issue();

    /** Whether the challenge is ours, young enough and not used: for a page that is shown again. */
    boolean isOpen(@Nullable String challenge);

    /** Looks at an answer and, if it passes, uses the challenge up. */
    Answer check(@Nullable String challenge, @Nullable String solution);

    /** What became of a challenge. */
    sealed interface Answer {
        /** It was solved or waited for. */
        record Passed() implements Answer {}

        /** It was sent too early without a solution. */
        record TooEarly(Duration left) implements Answer {}

        /** It is none of ours, too old, or was used before: a new one is needed. */
        record Worthless() implements Answer {}
    }
}
