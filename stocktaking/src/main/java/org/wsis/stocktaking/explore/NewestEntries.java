package org.wsis.stocktaking.explore;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.stocktaking.EntryId;
import org.wsis.web.Latest;
import org.wsis.web.SitePages;

/** The newest entries for the home page and for search engines. */
@Component
class NewestEntries implements Latest, SitePages {
    private static final int MOST_PATHS = 5000;

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

    @Override
    @Transactional(readOnly = true)
    public Stream<String> paths() {
        return entries.newestIds(Limit.of(MOST_PATHS)).stream().map(id -> new EntryId(id).path());
    }
}
