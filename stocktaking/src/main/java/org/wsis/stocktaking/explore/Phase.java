package org.wsis.stocktaking.explore;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.stocktaking.EntryId;

/**
 * A published entry that is another phase of an activity.
 *
 * @param language of its title, ISO 639-1, or null
 * @param earlier that it came before, so that the entry beside which it is named continues it
 */
record Phase(UUID id, String title, @Nullable String language, int year, boolean earlier) {
    public String path() {
        return new EntryId(id).path();
    }
}
