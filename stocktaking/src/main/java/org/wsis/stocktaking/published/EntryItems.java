package org.wsis.stocktaking.published;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wsis.web.PublicItems;

/** Entries for the log of changes. */
@Component
class EntryItems implements PublicItems {
    private final PublicEntries entries;

    EntryItems(PublicEntries entries) {
        this.entries = entries;
    }

    @Override
    public String kind() {
        return "stocktaking-entry";
    }

    @Override
    public String path(UUID id) {
        return "/api/v1/stocktaking/entries/" + id;
    }

    @Override
    public Map<UUID, PublicEntry> now(Collection<UUID> ids) {
        return entries.all(ids).stream().collect(Collectors.toMap(PublicEntry::id, Function.identity()));
    }
}
