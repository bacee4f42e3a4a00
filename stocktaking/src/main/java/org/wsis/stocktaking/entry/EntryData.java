package org.wsis.stocktaking.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** A person's entries, for the download of all data about oneself. */
@Component
class EntryData implements PersonalData {
    private final Entries entries;

    EntryData(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "stocktaking-entries";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return entries.findByOwner(account.value()).stream().map(EntryData::row).toList();
    }

    private static Map<String, Object> row(Entry entry) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", entry.id());
        row.put("revises", entry.revises());
        row.put("state", entry.state());
        row.put("number", entry.number());
        row.put("changedAt", entry.changedAt());
        row.put("content", entry.content());
        return row;
    }
}
