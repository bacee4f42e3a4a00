package org.wsis.stocktaking.explore;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.web.Latest;

/** The newest entries for the home page. */
@Component
class NewestEntries implements Latest {
    private final PublishedEntries entries;

    NewestEntries(PublishedEntries entries) {
        this.entries = entries;
    }

    @Override
    public String key() {
        return "stocktaking.list.title";
    }

    @Override
    public String path() {
        return "/stocktaking";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> newest(int limit) {
        return entries.newest(Limit.of(limit));
    }
}
