package org.wsis.stocktaking.entry;

import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.account.Actor;

/** Who may do what with an entry. */
final class EntryRules {
    private EntryRules() {}

    /** A moderator decides what waits, unless it is their own or a colleague has it in review. */
    static boolean mayDecide(Entry entry, AccountId moderator) {
        return entry.state() == State.RECEIVED && !entry.isOwnedBy(moderator)
                || entry.state() == State.IN_REVIEW && moderator.equals(entry.reviewer());
    }

    /** A moderator takes what waits in review, also from a colleague, but never their own. */
    static boolean mayClaim(Entry entry, AccountId moderator) {
        return entry.state().isPending() && !entry.isOwnedBy(moderator) && !moderator.equals(entry.reviewer());
    }

    /** Everybody reads what is published, owners their own, staff all that was ever handed in. */
    static boolean mayRead(Entry entry, @Nullable Actor reader) {
        if (entry.state() == State.PUBLISHED) {
            return true;
        }
        return reader != null
                && (entry.isOwnedBy(reader.account()) || reader.isStaff() && entry.state() != State.DRAFT);
    }
}
