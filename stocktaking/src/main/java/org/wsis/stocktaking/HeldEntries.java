package org.wsis.stocktaking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;

/** What becomes of entries that a contest kept back, once it lets go of them. From then on their owners go on with them. */
public interface HeldEntries {
    /** How an entry stands now; empty if there is none. */
    Optional<Standing> find(EntryId entry);

    /**
     * The contest decided about what the entry says, and everybody may read it, at once. Answers false, and does nothing, if it is
     * not kept back any more.
     *
     * @param owner null if the person is gone
     */
    boolean publish(EntryId entry, @Nullable AccountId owner);

    /**
     * Nobody decided about what the entry says: it comes to the moderators as if its owner handed it in now. Answers false, and does
     * nothing, if it is not kept back any more.
     */
    boolean submit(EntryId entry, AccountId owner);

    /**
     * How an entry stands.
     *
     * @param key of the name of its state
     * @param badge the kind of its badge
     * @param owned whether somebody follows it in the register
     * @param open whether everybody reads it
     */
    record Standing(EntryId entry, String key, String badge, boolean owned, boolean open) {}
}
