package org.wsis.consultation.handling;

import java.util.Objects;
import org.wsis.account.AccountId;

/** Who of the staff may act on a contribution, and when. */
final class HandlingRules {
    private HandlingRules() {}

    /** Whether the person may act: nobody else has taken it. */
    static boolean mayAct(Handling handling, AccountId by) {
        return handling.assignee() == null || Objects.equals(handling.assignee(), by);
    }

    /** Whether the form shows it as it is now. */
    static boolean isSeen(Handling handling, long version) {
        return handling.version() == version;
    }

    /** Whether it has a fate of its own: what is a part of another shares the fate of that. */
    static boolean hasOwnFate(Handling handling) {
        return !handling.merged();
    }
}
