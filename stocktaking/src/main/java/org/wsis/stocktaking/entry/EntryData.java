package org.wsis.stocktaking.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;
import org.wsis.stocktaking.content.Content;

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
        Content content = entry.content();
        var row = new LinkedHashMap<String, Object>();
        row.put("id", entry.id().toString());
        row.put("revises", String.valueOf(entry.revises()));
        row.put("state", entry.state().name());
        row.put("number", String.valueOf(entry.number()));
        row.put("changedAt", entry.changedAt().toString());
        row.put("title", String.valueOf(content.activity().title()));
        row.put("organisation", String.valueOf(content.who().organisationName()));
        row.put("contactName", String.valueOf(content.who().contactName()));
        row.put("contactEmail", String.valueOf(content.who().contactEmail()));
        row.put("shortDescription", String.valueOf(content.description().shortDescription()));
        row.put("description", String.valueOf(content.description().description()));
        row.put("actionLines", content.alignment().actionLines());
        row.put("outcome", content.outcome().toString());
        return row;
    }
}
