package org.wsis.stocktaking.takeover;

import org.wsis.account.AccountId;
import org.wsis.organisation.Tie;
import org.wsis.stocktaking.entry.Held;

/** Who may take an entry over. */
final class TakeoverRules {
    private TakeoverRules() {}

    /** A published entry, by somebody else whom something ties to its organisation. */
    static boolean mayTakeOver(Held entry, AccountId person, Tie tie) {
        return entry.published() && entry.organisation() != null && !person.equals(entry.owner()) && tie.holds();
    }

    /** Staff who asked for themselves leave the decision to a colleague, as does the owner who would lose the entry. */
    static boolean mayDecide(Held entry, AccountId person, AccountId staff) {
        return !staff.equals(person) && !staff.equals(entry.owner());
    }
}
