package org.wsis.prizes.selection;

import org.jspecify.annotations.Nullable;

/** When which choice may be made. How many win is up to the experts: none, one or several. */
final class SelectionRules {
    private SelectionRules() {}

    /**
     * Whether the choice may be made, and why not.
     *
     * @param before what holds of the project, or null
     * @param champions whether the champions are public
     * @param winners whether the winners are
     */
    static Outcome judge(Choice choice, @Nullable Choice before, boolean champions, boolean winners) {
        if (!champions) {
            return Outcome.TOO_EARLY;
        }
        if (choice == Choice.WITHDRAWN) {
            return withdrawal(before, winners);
        }
        if (winners) {
            return Outcome.PUBLIC;
        }
        boolean same = choice == before || choice == Choice.NOT_CHOSEN && before == null;
        return same ? Outcome.UNCHANGED : Outcome.DONE;
    }

    private static Outcome withdrawal(@Nullable Choice before, boolean winners) {
        if (before == Choice.WITHDRAWN) {
            return Outcome.UNCHANGED;
        }
        return winners && before == Choice.CHOSEN ? Outcome.DONE : Outcome.NOT_ANNOUNCED;
    }
}
