package org.wsis.prizes.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.EntryId;

/** A project whose entry is kept back. */
record Kept(UUID id, int edition, UUID entry, @Nullable UUID submitter, boolean nominated) {
    EntryId entryId() {
        return new EntryId(entry);
    }

    @Nullable
    AccountId owner() {
        return submitter == null ? null : new AccountId(submitter);
    }

    Fate fate() {
        return Fate.of(nominated, submitter != null);
    }
}
