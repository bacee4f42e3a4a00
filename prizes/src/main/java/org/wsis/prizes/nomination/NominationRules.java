package org.wsis.prizes.nomination;

import java.util.Collection;
import org.wsis.prizes.project.State;

/** Who may be put before the voters. */
final class NominationRules {
    private NominationRules() {}

    /**
     * Whether the choice may be made, and why not.
     *
     * @param chosen how it stands with each project that the choice is about
     * @param nominated how many of the category stand for the vote now
     * @param most of a category
     * @param published whether the list is public
     */
    static Outcome judge(Choice choice, Collection<State> chosen, int nominated, int most, boolean published) {
        long changed = chosen.stream().filter(state -> state != choice.state()).count();
        if (changed == 0) {
            return Outcome.UNCHANGED;
        }
        if (published && (choice == Choice.NOMINATED || chosen.contains(State.NOMINATED))) {
            return Outcome.PUBLISHED;
        }
        return choice == Choice.NOMINATED && nominated + changed > most ? Outcome.TOO_MANY : Outcome.DONE;
    }
}
