package org.wsis.schedule;

import java.util.List;
import java.util.Set;
import org.wsis.account.AccountId;

/** Knows which accounts a phase concerns; each feature whose process has phases offers one bean. */
public interface Audience {
    /** The accounts concerned, by the part that they have in it; empty for a phase of another feature. */
    List<Group> concernedBy(PhaseView phase);

    /**
     * Accounts with one part in a phase.
     *
     * @param key message key of the part, for example {@code stocktaking.told.drafts}
     */
    record Group(String key, Set<AccountId> accounts) {}
}
