package org.wsis.stocktaking.author;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.EntryId;

/**
 * An invitation to write an entry together, and who accepted it.
 *
 * @param title of the entry, or null while it has none
 * @param owner of the entry
 * @param email the address that the owner typed
 * @param person who accepted it, or null
 * @param expiresAt until when its link can be used
 */
public record Invitation(
        UUID id,
        EntryId entry,
        @Nullable String title,
        @Nullable AccountId owner,
        String email,
        @Nullable AccountId person,
        Instant expiresAt) {
    /** Whether nobody accepted it. */
    public boolean isOpen() {
        return person == null;
    }
}
