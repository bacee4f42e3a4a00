package org.wsis.stocktaking;

import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.imports.Origin;

/** The register of activities, for other features. */
public interface Stocktaking {
    /**
     * Enters what an archive knows, published at once and without an owner, in the running transaction. Asking twice
     * makes two entries: whoever imports keeps the id.
     */
    EntryId archive(ArchiveEntry entry);

    /** The same, and says where it comes from. */
    EntryId archive(ArchiveEntry entry, @Nullable Origin origin);

    /** Whether a better archive may change the entry: it is public, nobody owns it, and no person wrote what it says. */
    boolean follows(EntryId entry);

    /** The entry, which follows, says from now on what a better archive knows; what the archive does not know stays. */
    void correct(EntryId entry, ArchiveEntry known, Origin origin);

    /**
     * Enters what was handed in elsewhere, in the running transaction, and keeps it back: nobody owns it here, no moderator
     * is asked, and only staff and the national focal point see that it is there. Asking twice makes two entries.
     */
    EntryId hold(HeldEntry entry, AccountId by);

    /** The entry says this from now on, if it is kept back; else it is its owner's, and nothing changes. */
    void rewrite(EntryId held, HeldEntry entry, AccountId by);

    /** The entry goes, wherever it is: what is public is so no longer. Does nothing if it is gone. */
    void drop(EntryId held, AccountId by);
}
