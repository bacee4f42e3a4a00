package org.wsis.consultation.verdict;

import org.jspecify.annotations.Nullable;

/** When staff decide. */
public final class VerdictRules {
    private VerdictRules() {}

    /** Whether something may be decided after this: its author does not know it, or it was not the last word. */
    public static boolean mayDecideAfter(@Nullable Verdict last) {
        return last == null || !last.isTold() || !last.outcome().isLast();
    }
}
